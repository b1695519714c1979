package org.careerbenchmarks.model;

/** What is done about a defect, from the mildest to the gravest. */
public enum Treatment {
    ACCEPT("accept"),
    QUERY("query"),
    REJECT_ITEM("reject_item"),
    REJECT_RETURN("reject_return"),
    QUARANTINE_FILE("quarantine_file");

    private final String code;

    Treatment(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
