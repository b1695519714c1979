package org.careerbenchmarks.ingest.workbook;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one zip archive in memory. Each is unpacked once, to its end, and its size and checksum compared with
 * the directory, whether anybody reads it or not. For one thread.
 */
final class ZipParts implements AutoCloseable {

    private static final int PIECE = 16 * 1024;
    private static final int MOST_HELD = 1024 * 1024;

    private final byte[] zip;
    private final Deadline deadline;
    private final List<String> names;
    private final Map<String, ZippedPart> packed;
    private final Inflater inflater = new Inflater(true);
    private final List<Inflater> opened = new ArrayList<>();
    private final byte[] piece = new byte[PIECE];

    ZipParts(byte[] zip, List<ZippedPart> parts, Deadline deadline) {
        this.zip = zip;
        this.deadline = deadline;
        this.names = parts.stream().map(part -> part.entry().name()).toList();
        this.packed = new HashMap<>(parts.size() * 2);
        for (ZippedPart part : parts) {
            packed.put(key(part.entry().name()), part);
        }
    }

    /** Names of parts are equal without regard to case; the gate saw to it that no two are. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Refuses an archive whose parts together are larger than the limit; none may unpack to more than it declares. */
    void refuseOver(long inflatedBytes) throws Refusal {
        long sum = 0;
        for (ZippedPart part : packed.values()) {
            sum += part.entry().size();
            if (sum > inflatedBytes || sum < 0) {
                throw Refusal.tooLarge(inflatedBytes, "bytes when unpacked");
            }
        }
    }

    /** All names, in the order of the directory. */
    List<String> names() {
        return names;
    }

    /** Whether there is such a part that was not taken yet. */
    boolean has(String name) {
        return packed.containsKey(key(name));
    }

    /** The bytes of a part, which can be taken once. */
    byte[] take(String name) throws Refusal {
        ZippedPart part = packed.remove(key(name));
        if (part == null) {
            throw Refusal.damaged("a workbook without its part " + Refusal.quote(name));
        }
        part.refuseLies();
        int size = (int) part.entry().size();
        if (part.entry().isStored()) {
            verifyStored(part);
            return Arrays.copyOfRange(zip, part.dataAt(), part.dataAt() + size);
        }
        byte[] bytes = new byte[size];
        inflate(part, bytes, null);
        return bytes;
    }

    /**
     * The bytes of a part, which can be taken once. A large one is not held: it is unpacked to its end to see that it is
     * whole, and again while it is read.
     */
    InputStream open(String name) throws Refusal {
        ZippedPart part = packed.get(key(name));
        if (part == null || part.entry().isStored() || part.entry().size() <= MOST_HELD) {
            return new ByteArrayInputStream(take(name));
        }
        packed.remove(key(name));
        part.refuseLies();
        inflate(part, piece, null);
        Inflater again = new Inflater(true);
        opened.add(again);
        int length = (int) part.entry().packed();
        return new InflaterInputStream(new ByteArrayInputStream(zip, part.dataAt(), length), again, PIECE);
    }

    /** Unpacks what nobody took, only to see that it is whole and declares no document type. */
    void verifyRest() throws Refusal {
        for (ZippedPart part : packed.values()) {
            part.refuseLies();
            DoctypeSearch search = isMarkup(part.entry().name()) ? new DoctypeSearch() : null;
            if (part.entry().isStored()) {
                verifyStored(part);
                refuseDoctype(
                        part, search, zip, part.dataAt(), (int) part.entry().size());
            } else {
                inflate(part, piece, search);
            }
        }
        packed.clear();
    }

    private static boolean isMarkup(String name) {
        String key = key(name);
        return key.endsWith(".xml") || key.endsWith(".rels") || key.endsWith(".vml");
    }

    private static void refuseDoctype(
            ZippedPart part, @Nullable DoctypeSearch search, byte[] bytes, int from, int count) throws Refusal {
        if (search != null && search.isIn(bytes, from, count)) {
            throw Refusal.unsafe("a document type declaration in the part "
                    + Refusal.quote(part.entry().name()));
        }
    }

    private void verifyStored(ZippedPart part) throws Refusal {
        CRC32 crc = new CRC32();
        crc.update(zip, part.dataAt(), (int) part.entry().size());
        if ((int) crc.getValue() != part.entry().crc()) {
            throw part.broken();
        }
    }

    /** Unpacks into the array; one that is too short is filled again from its beginning. */
    private void inflate(ZippedPart part, byte[] into, @Nullable DoctypeSearch search) throws Refusal {
        inflater.reset();
        inflater.setInput(zip, part.dataAt(), (int) part.entry().packed());
        CRC32 crc = new CRC32();
        int at = 0;
        try {
            for (long left = part.entry().size(); left > 0; ) {
                deadline.check();
                at = at == into.length ? 0 : at;
                int count = inflater.inflate(into, at, (int) Math.min(PIECE, Math.min(left, into.length - at)));
                if (count == 0) {
                    throw part.broken();
                }
                crc.update(into, at, count);
                refuseDoctype(part, search, into, at, count);
                at += count;
                left -= count;
            }
            // The end of the data may not have been looked at yet; nothing may come before it, and nothing after.
            boolean isWhole = inflater.finished() || inflater.inflate(new byte[1]) == 0 && inflater.finished();
            if (!isWhole
                    || inflater.getRemaining() != 0
                    || (int) crc.getValue() != part.entry().crc()) {
                throw part.broken();
            }
        } catch (DataFormatException notDeflated) {
            throw part.broken();
        }
    }

    @Override
    public void close() {
        inflater.end();
        opened.forEach(Inflater::end);
    }
}
