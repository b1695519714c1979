package org.careerbenchmarks.normalise;

import java.util.Locale;
import org.careerbenchmarks.model.RawCell;
import org.jspecify.annotations.Nullable;

/** What a mark in a cell says, where there is a column for each status: {@code ✓}, {@code x}, {@code TRUE}. */
enum Mark {
    /** A tick; or an x, which alone in a cell may be a tick or a cross. */
    MARK,
    /** A cross that is no tick. */
    CROSS,
    /** A word or digit that says yes under a heading, and something else without one. */
    YES,
    /** Explicitly not marked: an empty box. */
    NO;

    private static final int LONGEST = 20;
    private static final Dictionary<Mark> WORDS =
            Dictionary.read("marks", word -> valueOf(word.toUpperCase(Locale.ROOT)), Mark::key);

    static @Nullable Mark of(RawCell cell) {
        boolean possible =
                switch (cell.kind()) {
                    case TEXT, NUMBER, BOOLEAN -> cell.text().length() <= LONGEST;
                    case DATE, ERROR, UNCALCULATED -> false;
                };
        return possible ? WORDS.find(cell.text()) : null;
    }

    /** Whether it would be a mark also without a heading above it. */
    static boolean isAlone(RawCell cell) {
        Mark mark = of(cell);
        return mark == MARK || mark == CROSS;
    }

    /** Emoji have an invisible selector behind them that says how they are drawn. */
    private static String key(String raw) {
        return RegularText.withoutSpaces(raw)
                .replaceAll("[\\x{FE00}-\\x{FE0F}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
