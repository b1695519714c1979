package org.careerbenchmarks.model.survey;

/** How an export lays out its questions. */
public enum Layout {
    /** One header row, one column a question; several ticks in one cell. */
    FORMS("forms"),
    /** Two header rows, one column an option. */
    COLUMNS("columns");

    private final String code;

    Layout(String code) {
        this.code = code;
    }

    /** Its word in a definition. */
    public String code() {
        return code;
    }
}
