package org.careerbenchmarks.ingest.reference;

import java.util.HashMap;
import java.util.Map;

/** Values that may stand in a file only once, and the line where each stood first. */
final class Unique {

    private final Map<String, Long> lines = new HashMap<>();

    /** Remembers the value of a column. */
    void add(CsvRow row, String column, String remedy) {
        addAs(row.text(column), row, column, remedy);
    }

    /** Remembers the value of a column under a key, for values that are equal without looking equal. */
    void addAs(String key, CsvRow row, String column, String remedy) {
        Long before = lines.putIfAbsent(key, row.line());
        if (before != null) {
            throw row.broken(column, "stands in line " + before + " already", remedy);
        }
    }
}
