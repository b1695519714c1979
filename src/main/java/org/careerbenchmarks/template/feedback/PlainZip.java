package org.careerbenchmarks.template.feedback;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts packed parts into a zip archive: in the given order and with one constant time, so that equal parts give equal bytes. */
final class PlainZip {

    private static final int HEADER = 0x04034b50;
    private static final int HEADER_LENGTH = 30;
    private static final int ROW = 0x02014b50;
    private static final int ROW_LENGTH = 46;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final short VERSION = 20;
    private static final short NAMES_IN_UTF_8 = 0x800;

    /** The first day of 1980, 12 o'clock. */
    private static final int CONSTANT_TIME = 0x00216000;

    private final ByteBuffer zip;
    private final int count;

    private PlainZip(int bytes, int count) {
        this.zip = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.count = count;
    }

    static byte[] of(Map<String, PackedPart> parts) {
        List<byte[]> names = new ArrayList<>(parts.size());
        int bytes = END_LENGTH;
        for (Map.Entry<String, PackedPart> part : parts.entrySet()) {
            byte[] name = part.getKey().getBytes(StandardCharsets.UTF_8);
            names.add(name);
            bytes += HEADER_LENGTH
                    + ROW_LENGTH
                    + 2 * name.length
                    + part.getValue().length();
        }
        PlainZip zip = new PlainZip(bytes, parts.size());
        zip.write(names, List.copyOf(parts.values()));
        return zip.zip.array();
    }

    private void write(List<byte[]> names, List<PackedPart> parts) {
        int[] headers = new int[count];
        for (int i = 0; i < count; i++) {
            headers[i] = zip.position();
            PackedPart part = parts.get(i);
            zip.putInt(HEADER);
            describe(part, names.get(i));
            zip.putShort((short) 0).put(names.get(i)).put(part.archive(), part.from(), part.length());
        }
        int directory = zip.position();
        for (int i = 0; i < count; i++) {
            zip.putInt(ROW).putShort(VERSION);
            describe(parts.get(i), names.get(i));
            zip.putShort((short) 0).putShort((short) 0).putInt(0).putInt(0).putInt(headers[i]);
            zip.put(names.get(i));
        }
        int end = zip.position();
        zip.putInt(END).putInt(0).putShort((short) count).putShort((short) count);
        zip.putInt(end - directory).putInt(directory).putShort((short) 0);
    }

    /** What header and directory say alike. */
    private void describe(PackedPart part, byte[] name) {
        zip.putShort(VERSION)
                .putShort(NAMES_IN_UTF_8)
                .putShort((short) part.method())
                .putInt(CONSTANT_TIME);
        zip.putInt(part.crc()).putInt(part.length()).putInt(part.size()).putShort((short) name.length);
    }
}
