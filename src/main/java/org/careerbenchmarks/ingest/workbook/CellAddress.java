package org.careerbenchmarks.ingest.workbook;

/** Addresses of cells as workbooks write them ({@code D17}), packed into one number that sorts by row and column. */
final class CellAddress {

    static final int ROWS = 1_048_576;
    static final int COLUMNS = 16_384;
    private static final int COLUMN_BITS = 14;

    private CellAddress() {}

    /** The packed address, counted from 0, or -1 if Excel has no such cell. */
    static long parse(String address) {
        int at = 0;
        int column = 0;
        while (at < address.length() && isLetter(address.charAt(at)) && column <= COLUMNS) {
            column = column * 26 + (address.charAt(at) & 0x1f);
            at++;
        }
        int row = row(address, at);
        boolean isPossible = column >= 1 && column <= COLUMNS && row >= 0;
        return isPossible ? pack(row, column - 1) : -1;
    }

    /** The number of a row, counted from 0, or -1 if Excel has no such row. */
    static int row(String written) {
        return row(written, 0);
    }

    private static int row(String written, int from) {
        int row = CellText.count(written, from);
        return row <= ROWS ? Math.max(row, 0) - 1 : -1;
    }

    static long pack(int row, int column) {
        return (long) row << COLUMN_BITS | column;
    }

    static int rowOf(long address) {
        return (int) (address >> COLUMN_BITS);
    }

    static int columnOf(long address) {
        return (int) (address & COLUMNS - 1);
    }

    private static boolean isLetter(char letter) {
        return letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z';
    }
}
