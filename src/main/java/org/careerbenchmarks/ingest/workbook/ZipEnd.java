package org.careerbenchmarks.ingest.workbook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** The record that ends a zip archive. It is written last, so a file without it is not whole yet, or no longer. */
public final class ZipEnd {

    static final int LENGTH = 22;
    private static final int SIGNATURE = 0x06054b50;
    private static final int FIRST_ENTRY = 0x04034b50;
    private static final int LONGEST_COMMENT = 0xffff;

    private ZipEnd() {}

    /** Whether the file begins like a zip archive and does not end like one: still being written, or cut off. */
    public static boolean isIncomplete(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer head = read(channel, 0, 4);
            boolean isZip = head.limit() == 4
                    ? head.getInt(0) == FIRST_ENTRY
                    : head.limit() >= 2 && head.get(0) == 'P' && head.get(1) == 'K';
            if (!isZip) {
                return false;
            }
            int tail = (int) Math.min(channel.size(), LENGTH + LONGEST_COMMENT);
            return find(read(channel, channel.size() - tail, tail)) < 0;
        }
    }

    private static ByteBuffer read(SeekableByteChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(from);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // Read on: a channel may give less than it was asked for.
        }
        return bytes.flip();
    }

    /** Where the record begins in these last bytes (little-endian), or -1; only its own comment may follow it. */
    static int find(ByteBuffer bytes) {
        int first = Math.max(0, bytes.limit() - LENGTH - LONGEST_COMMENT);
        for (int at = bytes.limit() - LENGTH; at >= first; at--) {
            if (bytes.getInt(at) == SIGNATURE && at + LENGTH + unsignedShort(bytes, at + 20) == bytes.limit()) {
                return at;
            }
        }
        return -1;
    }

    static int unsignedShort(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    static long unsignedInt(ByteBuffer bytes, int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }
}
