package org.careerbenchmarks.publish;

/** How many characteristics of a return were asked and have each status: of a benchmark, of all, or of a single one. */
record AnswerCounts(long asked, long fully, long partially, long not) {

    static final AnswerCounts NONE = new AnswerCounts(0, 0, 0, 0);

    static AnswerCounts ofOne(String status) {
        return new AnswerCounts(
                1, status.equals("fully") ? 1 : 0, status.equals("partially") ? 1 : 0, status.equals("not") ? 1 : 0);
    }

    long with(String status) {
        return switch (status) {
            case "fully" -> fully;
            case "partially" -> partially;
            case "not" -> not;
            default -> throw new IllegalArgumentException("There is no status " + status + ".");
        };
    }

    long answered() {
        return fully + partially + not;
    }
}
