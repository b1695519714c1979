package org.careerbenchmarks.ingest.workbook;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zip archives by hand, so that each of their fields can lie. */
public final class ZipBytes {

    private final ByteBuffer out = ByteBuffer.allocate(1 << 23).order(ByteOrder.LITTLE_ENDIAN);
    private final List<Entry> entries = new ArrayList<>();
    private String comment = "";
    private boolean end64;
    private int entriesMore;

    /** One entry; what is set after its creation is what the archive claims, true or not. */
    public static final class Entry {
        public String name;
        public String headerName;
        public int flags;
        public int method;
        public int crc;
        public long packedSize;
        public long size;
        public byte[] packed;
        public int headerAt = -1;
        public boolean zip64;
        public int headerFlags;
        public int headerSizeOff;
        public int headerPackedOff;

        private Entry(String name, byte[] data, boolean isStored) {
            this.name = name;
            this.headerName = name;
            this.method = isStored ? 0 : 8;
            this.packed = isStored ? data : deflate(data);
            this.packedSize = packed.length;
            this.size = data.length;
            CRC32 sum = new CRC32();
            sum.update(data);
            this.crc = (int) sum.getValue();
        }

        private boolean hasDescriptor() {
            return (flags & 8) != 0;
        }
    }

    public static byte[] deflate(byte[] data) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(data);
        deflater.finish();
        byte[] packed = new byte[data.length + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    public ZipBytes deflated(String name, String text) {
        return add(name, text.getBytes(StandardCharsets.UTF_8), false, entry -> {});
    }

    public ZipBytes deflated(String name, String text, Consumer<Entry> change) {
        return add(name, text.getBytes(StandardCharsets.UTF_8), false, change);
    }

    public ZipBytes stored(String name, String text) {
        return stored(name, text, entry -> {});
    }

    public ZipBytes stored(String name, String text, Consumer<Entry> change) {
        return add(name, text.getBytes(StandardCharsets.ISO_8859_1), true, change);
    }

    public ZipBytes add(String name, byte[] data, boolean isStored, Consumer<Entry> change) {
        Entry entry = new Entry(name, data, isStored);
        change.accept(entry);
        entries.add(entry);
        if (entry.headerAt < 0) {
            entry.headerAt = out.position();
            writeLocal(entry);
        }
        return this;
    }

    public ZipBytes comment(String text) {
        comment = text;
        return this;
    }

    public ZipBytes withEnd64() {
        end64 = true;
        return this;
    }

    public ZipBytes announcingMore(int count) {
        entriesMore = count;
        return this;
    }

    private void writeLocal(Entry entry) {
        boolean isBlank = entry.hasDescriptor();
        byte[] name = entry.headerName.getBytes(StandardCharsets.UTF_8);
        out.putInt(0x04034b50).putShort((short) 20);
        out.putShort((short) (entry.flags | entry.headerFlags)).putShort((short) entry.method);
        out.putInt(0x21 << 16).putInt(isBlank ? 0 : entry.crc);
        out.putInt(isBlank ? 0 : entry.zip64 ? -1 : (int) entry.packedSize + entry.headerPackedOff);
        out.putInt(isBlank ? 0 : entry.zip64 ? -1 : (int) entry.size + entry.headerSizeOff);
        out.putShort((short) name.length)
                .putShort((short) (entry.zip64 ? 20 : 0))
                .put(name);
        if (entry.zip64) {
            out.putShort((short) 1).putShort((short) 16).putLong(entry.size).putLong(entry.packedSize);
        }
        out.put(entry.packed);
        if (isBlank) {
            out.putInt(0x08074b50)
                    .putInt(entry.crc)
                    .putInt((int) entry.packedSize)
                    .putInt((int) entry.size);
        }
    }

    private void writeRow(Entry entry) {
        byte[] name = entry.name.getBytes(StandardCharsets.UTF_8);
        out.putInt(0x02014b50).putShort((short) 20).putShort((short) 20);
        out.putShort((short) entry.flags)
                .putShort((short) entry.method)
                .putInt(0x21 << 16)
                .putInt(entry.crc);
        out.putInt(entry.zip64 ? -1 : (int) entry.packedSize).putInt(entry.zip64 ? -1 : (int) entry.size);
        out.putShort((short) name.length)
                .putShort((short) (entry.zip64 ? 28 + 5 : 0))
                .putShort((short) 0);
        out.putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(entry.zip64 ? -1 : entry.headerAt)
                .put(name);
        if (entry.zip64) {
            // Another field first, which must be skipped.
            out.putShort((short) 0x7777).putShort((short) 1).put((byte) 9);
            out.putShort((short) 1).putShort((short) 24);
            out.putLong(entry.size).putLong(entry.packedSize).putLong(entry.headerAt);
        }
    }

    public byte[] toBytes() {
        int directoryAt = out.position();
        entries.forEach(this::writeRow);
        int directoryEnd = out.position();
        int count = entries.size() + entriesMore;
        if (end64) {
            out.putInt(0x06064b50)
                    .putLong(44)
                    .putShort((short) 45)
                    .putShort((short) 45)
                    .putInt(0)
                    .putInt(0);
            out.putLong(count)
                    .putLong(count)
                    .putLong(directoryEnd - directoryAt)
                    .putLong(directoryAt);
            out.putInt(0x07064b50).putInt(0).putLong(directoryEnd).putInt(1);
        }
        out.putInt(0x06054b50).putShort((short) 0).putShort((short) 0);
        out.putShort((short) (end64 ? -1 : count)).putShort((short) (end64 ? -1 : count));
        out.putInt(end64 ? -1 : directoryEnd - directoryAt).putInt(end64 ? -1 : directoryAt);
        out.putShort((short) comment.length()).put(comment.getBytes(StandardCharsets.ISO_8859_1));
        return Arrays.copyOf(out.array(), out.position());
    }
}
