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

    public Limits {
        if (fileBytes < 0 || fileBytes > MOST_BYTES || inflatedBytes < 0 || inflatedBytes > MOST_BYTES) {
            throw new IllegalArgumentException("Limits on bytes must be between 0 and 1 GiB");
        }
    }

    /** What an ordinary return needs a hundred times over. */
    public static Limits defaults() {
        return new Limits(20 * MEBIBYTE, 64 * MEBIBYTE, 1_000, 5_000, 200, 1_000_000, Duration.ofSeconds(10));
    }
}
