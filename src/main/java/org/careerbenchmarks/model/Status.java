package org.careerbenchmarks.model;

/** How far a school says it has come with one characteristic. */
public enum Status {
    FULLY("fully", "Fully achieved"),
    PARTIALLY("partially", "Partially achieved"),
    NOT("not", "Not achieved");

    private final String code;
    private final String label;

    Status(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word in tables and exports. */
    public String code() {
        return code;
    }

    /** The words in the drop-down of the workbook. */
    public String label() {
        return label;
    }
}
