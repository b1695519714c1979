package org.careerbenchmarks.model;

/** What the school sees. */
public enum Severity {
    /** For information. */
    NOTE("note"),
    /** Unusual: amend it or explain it. */
    QUERY("query"),
    /** Wrong: must be corrected. */
    ERROR("error");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
