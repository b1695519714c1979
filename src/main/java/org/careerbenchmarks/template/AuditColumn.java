package org.careerbenchmarks.template;

/** The columns of the audit in the order in which they are issued. */
enum AuditColumn {
    REF("Ref", 7, CellLook.REF),
    BENCHMARK("Benchmark", 27, CellLook.TEXT),
    CHARACTERISTIC("Characteristic", 56, CellLook.TEXT),
    STATUS("Status", 19, CellLook.VALUE),
    EVIDENCE("Evidence", 46, CellLook.VALUE),
    TARGET_DATE("Target date", 13, CellLook.DATE);

    private final String header;
    private final int width;
    private final CellLook look;

    AuditColumn(String header, int width, CellLook look) {
        this.header = header;
        this.width = width;
        this.look = look;
    }

    String header() {
        return header;
    }

    /** In characters. */
    int width() {
        return width;
    }

    CellLook look() {
        return look;
    }

    /** As Excel names the column. */
    String letter() {
        return String.valueOf((char) ('A' + ordinal()));
    }

    /** About how many lines a text takes in this column, words kept whole. */
    int lines(String text) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            int used = 0;
            lines++;
            for (String word : paragraph.split(" ")) {
                if (used > 0 && used + word.length() > width) {
                    lines++;
                    used = 0;
                }
                used += word.length() + 1;
            }
        }
        return lines;
    }
}
