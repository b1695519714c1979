package org.careerbenchmarks.template.feedback;

import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A part as it lies in a zip archive. What is not looked into goes from one archive to the next in these bytes.
 *
 * @param method 0 for stored, 8 for deflated
 * @param crc its CRC-32
 * @param size its bytes unpacked, as the archive says
 * @param archive in which it lies
 * @param from where its packed bytes begin
 * @param length of them
 */
record PackedPart(int method, int crc, int size, byte[] archive, int from, int length) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    /** A deflater reserves 300 kB outside the heap; letters are small, and one for each would cost more than its use. */
    private static final ThreadLocal<Deflater> DEFLATER =
            ThreadLocal.withInitial(() -> new Deflater(Deflater.BEST_SPEED, true));

    private static final ThreadLocal<Inflater> INFLATER = ThreadLocal.withInitial(() -> new Inflater(true));

    /** Packs the bytes of a part, quickly rather than small. */
    static PackedPart of(byte[] bytes) {
        Deflater deflater = DEFLATER.get();
        deflater.reset();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] packed = new byte[bytes.length];
        int length = deflater.deflate(packed);
        return deflater.finished()
                ? new PackedPart(DEFLATED, crc(bytes), bytes.length, packed, 0, length)
                : new PackedPart(STORED, crc(bytes), bytes.length, bytes, 0, bytes.length);
    }

    /** The bytes of the part, if they are what the archive says they are. */
    byte[] unpack() throws CannotMark {
        byte[] bytes = new byte[size];
        if (method == STORED) {
            System.arraycopy(archive, from, bytes, 0, size);
        } else {
            inflate(bytes);
        }
        if (crc(bytes) != crc) {
            throw new CannotMark("a damaged part");
        }
        return bytes;
    }

    private void inflate(byte[] bytes) throws CannotMark {
        Inflater inflater = INFLATER.get();
        inflater.reset();
        inflater.setInput(archive, from, length);
        try {
            int found = inflater.inflate(bytes);
            boolean isMore = !inflater.finished() && inflater.inflate(new byte[1]) > 0;
            if (found < size || isMore || !inflater.finished()) {
                throw new CannotMark("a damaged part");
            }
        } catch (DataFormatException damaged) {
            throw new CannotMark("a damaged part");
        }
    }

    private static int crc(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }
}
