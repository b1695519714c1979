package org.careerbenchmarks.ingest.workbook;

/**
 * A namespace of Office Open XML under its two names: the one that nearly all programs write, and the one of the strict
 * variant.
 */
enum Vocabulary {
    SPREADSHEET(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main"),
    RELATIONSHIP(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships"),
    /** The files of relationships themselves, which have one name only. */
    PACKAGE(
            "http://schemas.openxmlformats.org/package/2006/relationships",
            "http://schemas.openxmlformats.org/package/2006/relationships"),
    /** The description of an encryption, which has one name as well. */
    ENCRYPTION(
            "http://schemas.microsoft.com/office/2006/encryption",
            "http://schemas.microsoft.com/office/2006/encryption");

    private final String usual;
    private final String strict;

    Vocabulary(String usual, String strict) {
        this.usual = usual;
        this.strict = strict;
    }

    boolean has(String namespace) {
        return usual.equals(namespace) || strict.equals(namespace);
    }

    /** The last word of a type of relationship in this namespace ({@code worksheet}), or empty for any other type. */
    String word(String type) {
        for (String namespace : new String[] {usual, strict}) {
            if (type.startsWith(namespace + "/")) {
                return type.substring(namespace.length() + 1);
            }
        }
        return "";
    }
}
