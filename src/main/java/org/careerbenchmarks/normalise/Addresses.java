package org.careerbenchmarks.normalise;

import org.careerbenchmarks.model.RawCell;

/** Addresses of cells, those that hold nothing among them. */
final class Addresses {

    private static final int LONGEST_NAME = 80;
    private static final int KNOWN_ROWS = 128;
    private static final String[] LETTERS = new String[26];

    /** Those of an ordinary sheet, row by row: each is asked for in every workbook. */
    private static final String[] KNOWN = new String[KNOWN_ROWS * LETTERS.length];

    static {
        for (int column = 0; column < LETTERS.length; column++) {
            LETTERS[column] = String.valueOf((char) ('A' + column));
        }
        for (int at = 0; at < KNOWN.length; at++) {
            KNOWN[at] = LETTERS[at % LETTERS.length] + (at / LETTERS.length + 1);
        }
    }

    private Addresses() {}

    /** The name of a sheet as it is shown: on one line, and not longer than anybody would read. */
    static String ofSheet(String name) {
        String line = RegularText.line(name);
        return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME) + '…';
    }

    static String of(int row, int column) {
        return row < KNOWN_ROWS && column < LETTERS.length
                ? KNOWN[row * LETTERS.length + column]
                : empty(row, column).address();
    }

    static RawCell rightOf(RawCell cell) {
        return empty(cell.row(), cell.column() + 1);
    }

    private static RawCell empty(int row, int column) {
        return new RawCell(row, column, RawCell.Kind.TEXT, "", false);
    }
}
