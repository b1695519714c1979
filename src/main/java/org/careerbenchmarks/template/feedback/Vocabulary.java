package org.careerbenchmarks.template.feedback;

/** The names of Office Open XML in its usual and its strict variant. */
enum Vocabulary {
    USUAL(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    STRICT("http://purl.oclc.org/ooxml/spreadsheetml/main", "http://purl.oclc.org/ooxml/officeDocument/relationships");

    private final String spreadsheet;
    private final String relationship;

    Vocabulary(String spreadsheet, String relationship) {
        this.spreadsheet = spreadsheet;
        this.relationship = relationship;
    }

    /** The variant that a workbook is written in. */
    static Vocabulary of(XmlPart workbook) throws CannotMark {
        for (Vocabulary each : values()) {
            if (each.spreadsheet.equals(workbook.namespace())
                    && workbook.root().name().equals("workbook")) {
                return each;
            }
        }
        throw new CannotMark("a document of another program");
    }

    static boolean isRelationship(String namespace) {
        return namespace.equals(USUAL.relationship) || namespace.equals(STRICT.relationship);
    }

    String spreadsheet() {
        return spreadsheet;
    }

    String relationship() {
        return relationship;
    }
}
