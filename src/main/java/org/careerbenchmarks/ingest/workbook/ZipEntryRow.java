package org.careerbenchmarks.ingest.workbook;

/**
 * What the central directory of a zip archive says about one entry.
 *
 * @param nameAt where its name stands in the directory
 * @param nameLength in bytes
 * @param crc its CRC-32
 * @param packed its bytes in the archive
 * @param size its bytes unpacked
 * @param headerAt where its local header begins
 */
record ZipEntryRow(
        String name,
        int nameAt,
        int nameLength,
        int flags,
        int method,
        int crc,
        long packed,
        long size,
        long headerAt) {

    static final int STORED = 0;
    static final int DEFLATED = 8;
    static final int ENCRYPTED = 1;
    /** The sizes stand behind the data instead of in the local header. */
    static final int SIZES_FOLLOW = 8;

    static final int UTF_8 = 0x800;
    private static final int AES = 99;

    boolean isStored() {
        return method == STORED;
    }

    boolean isEncrypted() {
        return (flags & ENCRYPTED) != 0 || method == AES;
    }
}
