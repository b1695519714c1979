package org.careerbenchmarks.model;

/** What came of a file. */
public enum Outcome {
    ACCEPTED("accepted"),
    ACCEPTED_WITH_QUERY("accepted_with_query"),
    REJECTED("rejected"),
    QUARANTINED("quarantined"),
    DUPLICATE("duplicate"),
    WAITING("waiting"),
    IGNORED("ignored");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether its answers are loaded. */
    public boolean isLoaded() {
        return this == ACCEPTED || this == ACCEPTED_WITH_QUERY;
    }
}
