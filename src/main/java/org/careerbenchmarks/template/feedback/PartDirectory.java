package org.careerbenchmarks.template.feedback;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the parts of a workbook lie in its zip archive, if that is a plain one: part behind part without a gap, the
 * directory behind them, nothing behind that, names in ASCII, no zip64. Of any other archive nothing is said here.
 */
final class PartDirectory {

    /** A part with its name. */
    record Row(String name, PackedPart part) {}

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ROW = 0x02014b50;
    private static final int ROW_LENGTH = 46;
    private static final int HEADER = 0x04034b50;
    private static final int HEADER_LENGTH = 30;

    /** How well it was packed; sizes behind the data; names in UTF-8. */
    private static final int HARMLESS_FLAGS = 0x6 | 0x8 | 0x800;

    private static final int SIZES_FOLLOW = 0x8;

    /** No byte of deflated data can become more than this. */
    private static final int GREATEST_RATIO = 1032;

    private final byte[] bytes;
    private final ByteBuffer zip;
    private final int start;
    private final int end;
    private final List<Row> rows = new ArrayList<>();
    private int at;
    private int nextHeader;

    private PartDirectory(byte[] bytes, ByteBuffer zip) {
        this.bytes = bytes;
        this.zip = zip;
        this.end = bytes.length - END_LENGTH;
        this.start = zip.getInt(end + 16);
        this.at = start;
    }

    /** The parts in their order; empty where they do not lie in the plain way. */
    static Optional<List<Row>> of(byte[] bytes) {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = bytes.length - END_LENGTH;
        if (end < 0 || zip.getInt(end) != END || zip.getInt(end + 4) != 0 || unsigned(zip, end + 20) != 0) {
            return Optional.empty();
        }
        PartDirectory directory = new PartDirectory(bytes, zip);
        int count = unsigned(zip, end + 10);
        boolean isPlain = directory.start >= 0
                && directory.start + (long) zip.getInt(end + 12) == end
                && unsigned(zip, end + 8) == count;
        for (int i = 0; isPlain && i < count; i++) {
            isPlain = directory.read();
        }
        return isPlain && directory.at == end && directory.nextHeader == directory.start
                ? Optional.of(directory.rows)
                : Optional.empty();
    }

    /** Reads the next row; says whether it is a plain one. */
    private boolean read() {
        if (at + ROW_LENGTH > end || zip.getInt(at) != ROW) {
            return false;
        }
        int flags = unsigned(zip, at + 8);
        int method = unsigned(zip, at + 10);
        int length = zip.getInt(at + 20);
        int size = zip.getInt(at + 24);
        int name = unsigned(zip, at + 28);
        int header = zip.getInt(at + 42);
        int next = at + ROW_LENGTH + name + unsigned(zip, at + 30) + unsigned(zip, at + 32);
        boolean isPlain = (flags & ~HARMLESS_FLAGS) == 0
                && (method == PackedPart.STORED ? size == length : method == PackedPart.DEFLATED)
                && length >= 0
                && size >= 0
                && size <= (long) length * GREATEST_RATIO
                && header == nextHeader
                && next <= end
                && isAscii(at + ROW_LENGTH, name);
        int from = isPlain ? dataBehind(header, name, method) : -1;
        if (from < 0 || length > start - from) {
            return false;
        }
        PackedPart part = new PackedPart(method, zip.getInt(at + 16), size, bytes, from, length);
        rows.add(new Row(new String(bytes, at + ROW_LENGTH, name, StandardCharsets.US_ASCII), part));
        nextHeader = from + length;
        boolean isWhole = (unsigned(zip, header + 6) & SIZES_FOLLOW) == 0 || skipSizes(part);
        at = next;
        return isWhole;
    }

    private boolean isAscii(int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (bytes[i] <= 0) {
                return false;
            }
        }
        return length > 0;
    }

    /** Where the data of a part begin, or -1 if its header is of another part. */
    private int dataBehind(int header, int name, int method) {
        int from = header + HEADER_LENGTH;
        boolean isItsOwn = from + name <= start
                && zip.getInt(header) == HEADER
                && (unsigned(zip, header + 6) & ~HARMLESS_FLAGS) == 0
                && unsigned(zip, header + 8) == method
                && unsigned(zip, header + 26) == name
                && zip.slice(from, name).equals(zip.slice(at + ROW_LENGTH, name));
        int data = isItsOwn ? from + name + unsigned(zip, header + 28) : -1;
        return data <= start ? data : -1;
    }

    /** Behind the data stand the sum and the sizes, most often with a signature before them. */
    private boolean skipSizes(PackedPart part) {
        int behind = nextHeader;
        for (int sum = behind; sum <= behind + 4 && sum + 12 <= start; sum += 4) {
            if (zip.getInt(sum) == part.crc()
                    && zip.getInt(sum + 4) == part.length()
                    && zip.getInt(sum + 8) == part.size()) {
                nextHeader = sum + 12;
                return true;
            }
        }
        return false;
    }

    private static int unsigned(ByteBuffer zip, int at) {
        return zip.getShort(at) & 0xFFFF;
    }
}
