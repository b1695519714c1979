package org.careerbenchmarks.ingest.workbook;

import static org.careerbenchmarks.ingest.workbook.ZipEnd.unsignedInt;
import static org.careerbenchmarks.ingest.workbook.ZipEnd.unsignedShort;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The central directory of a zip archive, zip64 included: it must end where the end record begins, and hold exactly the
 * entries that the end record announces.
 *
 * @param startsAt where it begins, and the last entry's data must have ended
 */
record ZipDirectory(long startsAt, List<ZipEntryRow> entries) {

    private static final int ROW = 0x02014b50;
    private static final int ROW_LENGTH = 46;
    private static final int END_64 = 0x06064b50;
    private static final int END_64_LENGTH = 56;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int LOCATOR_64_LENGTH = 20;
    private static final int SIZES_64 = 1;
    private static final long SEE_64 = 0xffffffffL;

    /** Where the end record says the directory is. */
    private record Extent(long from, long to, long entries) {}

    static ZipDirectory of(ByteBuffer zip, int entryLimit) throws Refusal {
        int end = ZipEnd.find(zip);
        if (end < 0) {
            throw Refusal.damaged("a zip archive whose end is missing");
        }
        Extent extent = has64(zip, end) ? extent64(zip, end) : extent(zip, end);
        if (extent.from() < 0 || extent.from() > extent.to()) {
            throw Refusal.damaged("a zip archive whose directory is not where its end record says");
        }
        List<ZipEntryRow> entries = new ArrayList<>();
        int at = (int) extent.from();
        while (at < extent.to()) {
            if (entries.size() == entryLimit) {
                throw Refusal.tooLarge(entryLimit, "entries in the zip archive");
            }
            if (at + ROW_LENGTH > extent.to() || zip.getInt(at) != ROW) {
                throw Refusal.damaged("a zip archive with a broken directory");
            }
            int length = rowLength(zip, at);
            if (at + length > extent.to()) {
                throw Refusal.damaged("a zip archive with a broken directory");
            }
            entries.add(row(zip, at));
            at += length;
        }
        if (entries.size() != extent.entries()) {
            throw Refusal.damaged("a zip archive that does not hold the entries it announces");
        }
        return new ZipDirectory(extent.from(), entries);
    }

    private static boolean has64(ByteBuffer zip, int end) {
        return end >= LOCATOR_64_LENGTH && zip.getInt(end - LOCATOR_64_LENGTH) == LOCATOR_64;
    }

    private static Extent extent(ByteBuffer zip, int end) throws Refusal {
        int entries = unsignedShort(zip, end + 10);
        if (zip.getInt(end + 4) != 0 || unsignedShort(zip, end + 8) != entries) {
            throw Refusal.damaged("one part of a zip archive in several parts");
        }
        return exactly(unsignedInt(zip, end + 16), unsignedInt(zip, end + 12), end, entries);
    }

    private static Extent extent64(ByteBuffer zip, int end) throws Refusal {
        int locator = end - LOCATOR_64_LENGTH;
        long at = zip.getLong(locator + 8);
        if (at < 0 || at > locator - END_64_LENGTH || zip.getInt((int) at) != END_64) {
            throw Refusal.damaged("a zip archive whose end record (zip64) is missing");
        }
        int record = (int) at;
        long entries = zip.getLong(record + 32);
        boolean isOnePart = zip.getInt(locator + 4) == 0
                && zip.getInt(locator + 16) <= 1
                && zip.getLong(record + 16) == 0
                && zip.getLong(record + 24) == entries;
        if (!isOnePart || zip.getLong(record + 4) != locator - at - 12) {
            throw Refusal.damaged("a zip archive with a broken end record (zip64)");
        }
        return exactly(zip.getLong(record + 48), zip.getLong(record + 40), record, entries);
    }

    private static Extent exactly(long from, long length, int to, long entries) {
        return new Extent(length >= 0 && from + length == to ? from : -1, to, entries);
    }

    private static int rowLength(ByteBuffer zip, int at) {
        int name = unsignedShort(zip, at + 28);
        int extra = unsignedShort(zip, at + 30);
        int comment = unsignedShort(zip, at + 32);
        return ROW_LENGTH + name + extra + comment;
    }

    private static ZipEntryRow row(ByteBuffer zip, int at) throws Refusal {
        int flags = unsignedShort(zip, at + 8);
        int nameLength = unsignedShort(zip, at + 28);
        long[] sizes = {unsignedInt(zip, at + 24), unsignedInt(zip, at + 20), unsignedInt(zip, at + 42)};
        if (sizes[0] == SEE_64 || sizes[1] == SEE_64 || sizes[2] == SEE_64) {
            read64(zip, find64(zip, at + ROW_LENGTH + nameLength, unsignedShort(zip, at + 30)), sizes);
        }
        String name = name(zip, at + ROW_LENGTH, nameLength, (flags & ZipEntryRow.UTF_8) != 0);
        return new ZipEntryRow(
                name,
                at + ROW_LENGTH,
                nameLength,
                flags,
                unsignedShort(zip, at + 10),
                zip.getInt(at + 16),
                sizes[1],
                sizes[0],
                sizes[2]);
    }

    /** Replaces those sizes that had no room in 32 bits; only these are given, in this order. */
    private static void read64(ByteBuffer zip, int at, long[] sizes) {
        int end = at < 0 ? at : at + unsignedShort(zip, at - 2);
        int next = at;
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] == SEE_64 && next + 8 <= end) {
                sizes[i] = zip.getLong(next);
                next += 8;
            }
        }
    }

    /** Where the sizes of zip64 begin among the extra fields of an entry, or -1. */
    private static int find64(ByteBuffer zip, int from, int length) {
        int at = from;
        while (at + 4 <= from + length) {
            int fieldLength = unsignedShort(zip, at + 2);
            if (at + 4 + fieldLength > from + length) {
                return -1;
            }
            if (unsignedShort(zip, at) == SIZES_64) {
                return at + 4;
            }
            at += 4 + fieldLength;
        }
        return -1;
    }

    private static String name(ByteBuffer zip, int at, int length, boolean isUtf8) throws Refusal {
        ByteBuffer bytes = zip.slice(at, length);
        if (!isUtf8) {
            // Not the code page that was meant, perhaps, but no two names become one.
            return StandardCharsets.ISO_8859_1.decode(bytes).toString();
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException notUtf8) {
            throw Refusal.damaged("a zip archive with an unreadable name");
        }
    }
}
