package org.careerbenchmarks.ingest.workbook;

import java.time.Duration;

/**
 * How much one file may ask of us.
 *
 * @param fileBytes its size
 * @param inflatedBytes the sum of its entries, unpacked
 * @param entries the entries of its zip archive
 * @param rows rows of one sheet that hold something; empty formatted rows do not count
 * @param columns cells of one row that hold something
 * @param cellCharacters characters of one cell
 * @param perFile time to read it
 */
public record Limits(
        long fileBytes, long inflatedBytes, int entries, int rows, int columns, int cellCharacters, Duration perFile) {

    private static final long MEBIBYTE = 1024 * 1024;

    /** No limit on bytes may be higher: what it limits is held in one array. */
    public static final long MOST_BYTES = 1024 * MEBIBYTE;

    /** All cells of a file are held in memory: more of them would leave the rest of the program none. */
    private static final long MOST_CELLS = 4_000_000;

    public Limits {
        if (fileBytes < 0 || fileBytes > MOST_BYTES || inflatedBytes < 0 || inflatedBytes > MOST_BYTES) {
            throw new IllegalArgumentException("Limits on bytes must be between 0 and 1 GiB");
        }
    }

    /** What an ordinary return needs a hundred times over. */
    public static Limits defaults() {
        return new Limits(20 * MEBIBYTE, 64 * MEBIBYTE, 1_000, 5_000, 200, 1_000_000, Duration.ofSeconds(10));
    }

    /** Cells of all sheets together: what one sheet may hold, so that many sheets do not fill the memory. */
    long cells() {
        return Math.min((long) rows * columns, MOST_CELLS);
    }

    /** So many times as much; the file itself may not be larger, since it is not copied if it is. */
    public Limits times(int factor) {
        return new Limits(
                fileBytes,
                Math.min(factor * inflatedBytes, MOST_BYTES),
                factor * entries,
                factor * rows,
                factor * columns,
                factor * cellCharacters,
                perFile.multipliedBy(factor));
    }
}
