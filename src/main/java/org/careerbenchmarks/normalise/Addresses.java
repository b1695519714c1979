package org.careerbenchmarks.normalise;

import org.careerbenchmarks.model.RawCell;

/** Addresses of cells, those that hold nothing among them. */
final class Addresses {

    private static final int LONGEST_NAME = 80;
    private static final String[] LETTERS = new String[26];

    static {
        for (int column = 0; column < LETTERS.length; column++) {
            LETTERS[column] = String.valueOf((char) ('A' + column));
        }
    }

    private Addresses() {}

    /** The name of a sheet as it is shown: on one line, and not longer than anybody would read. */
    static String ofSheet(String name) {
        String line = RegularText.line(name);
        return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME) + '…';
    }

    static String of(int row, int column) {
        return column < LETTERS.length
                ? LETTERS[column] + (row + 1)
                : empty(row, column).address();
    }

    static RawCell rightOf(RawCell cell) {
        return empty(cell.row(), cell.column() + 1);
    }

    private static RawCell empty(int row, int column) {
        return new RawCell(row, column, RawCell.Kind.TEXT, "", false);
    }
}
