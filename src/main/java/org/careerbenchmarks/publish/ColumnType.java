package org.careerbenchmarks.publish;

import java.util.Locale;

/** What a column holds, and with that how it is written to CSV. */
public enum ColumnType {
    /** A word or number of ours or of the reference data. */
    CODE,
    /** Text that came from a workbook, a file name or the register, and may begin like a formula. */
    TEXT,
    /** A whole number. */
    COUNT,
    /** A percentage, mean or change, written with at least six decimals. */
    MEASURE,
    /** A decimal number, written with the decimals it has. */
    NUMBER,
    BOOLEAN,
    DATE,
    /** A time in UTC, to the second. */
    TIMESTAMP;

    static ColumnType of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The word in the description of a mart and in documents. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
