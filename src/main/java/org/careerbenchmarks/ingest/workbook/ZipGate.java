package org.careerbenchmarks.ingest.workbook;

import static org.careerbenchmarks.ingest.workbook.ZipEnd.unsignedInt;
import static org.careerbenchmarks.ingest.workbook.ZipEnd.unsignedShort;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careerbenchmarks.model.FileDefect;

/**
 * Lets a zip archive through only if every reader must see the same entries in it: no name twice, none that leads out
 * of the archive, no entry that lies in another, local headers that agree with the directory, nothing encrypted.
 */
final class ZipGate {

    private static final int HEADER = 0x04034b50;
    private static final int HEADER_LENGTH = 30;
    private static final long SEE_64 = 0xffffffffL;

    private final ByteBuffer zip;
    private final ZipDirectory directory;

    private ZipGate(ByteBuffer zip, ZipDirectory directory) {
        this.zip = zip;
        this.directory = directory;
    }

    /** The entries with the places of their data, in the order of the directory. Nothing is unpacked yet. */
    static List<ZippedPart> pass(ByteBuffer zip, ZipDirectory directory) throws Refusal {
        ZipGate gate = new ZipGate(zip, directory);
        gate.refuseEncryption();
        gate.refuseNames();
        return gate.locate();
    }

    private void refuseEncryption() throws Refusal {
        for (ZipEntryRow entry : directory.entries()) {
            if (entry.isEncrypted()) {
                throw new Refusal(FileDefect.PASSWORD_PROTECTED, "a zip archive that is protected by a password");
            }
        }
    }

    private void refuseNames() throws Refusal {
        Set<String> seen = new HashSet<>();
        for (ZipEntryRow entry : directory.entries()) {
            String name = entry.name();
            if (leadsOutside(name)) {
                throw Refusal.unsafe("an entry of the zip archive with the name " + Refusal.quote(name));
            }
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw Refusal.damaged("two entries of the zip archive with the name " + Refusal.quote(name));
            }
        }
    }

    private static boolean leadsOutside(String name) {
        return name.isEmpty()
                || name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf('\0') >= 0
                || (name.length() > 1 && name.charAt(1) == ':')
                || name.contains("..") && List.of(name.split("/", -1)).contains("..");
    }

    private List<ZippedPart> locate() throws Refusal {
        List<ZippedPart> parts = new ArrayList<>(directory.entries().size());
        for (ZipEntryRow entry : directory.entries()) {
            parts.add(locate(entry));
        }
        refuseOverlaps(parts);
        return parts;
    }

    private ZippedPart locate(ZipEntryRow entry) throws Refusal {
        long room = directory.startsAt() - entry.headerAt() - HEADER_LENGTH;
        if (entry.headerAt() < 0 || room < 0 || entry.packed() < 0 || entry.size() < 0) {
            throw inconsistent(entry);
        }
        int at = (int) entry.headerAt();
        long skipped = unsignedShort(zip, at + 26) + unsignedShort(zip, at + 28);
        if (skipped > room || entry.packed() > room - skipped || !agrees(entry, at)) {
            throw inconsistent(entry);
        }
        return new ZippedPart(entry, (int) (at + HEADER_LENGTH + skipped));
    }

    /** Whether the local header says what the directory says. */
    private boolean agrees(ZipEntryRow entry, int at) {
        int flags = unsignedShort(zip, at + 6);
        return zip.getInt(at) == HEADER
                && (flags & ZipEntryRow.ENCRYPTED) == 0
                && unsignedShort(zip, at + 8) == entry.method()
                && ((flags & ZipEntryRow.SIZES_FOLLOW) != 0 || sizesAgree(entry, at))
                && unsignedShort(zip, at + 26) == entry.nameLength()
                && zip.slice(at + HEADER_LENGTH, entry.nameLength())
                        .equals(zip.slice(entry.nameAt(), entry.nameLength()));
    }

    private boolean sizesAgree(ZipEntryRow entry, int at) {
        return zip.getInt(at + 14) == entry.crc()
                && isSize(unsignedInt(zip, at + 18), entry.packed())
                && isSize(unsignedInt(zip, at + 22), entry.size());
    }

    private static boolean isSize(long inHeader, long inDirectory) {
        return inHeader == inDirectory || inHeader == SEE_64;
    }

    private static void refuseOverlaps(List<ZippedPart> parts) throws Refusal {
        List<ZippedPart> inOrder = new ArrayList<>(parts);
        inOrder.sort(Comparator.comparingLong(part -> part.entry().headerAt()));
        long end = 0;
        for (ZippedPart part : inOrder) {
            if (part.entry().headerAt() < end) {
                throw Refusal.unsafe("entries of the zip archive that lie in each other");
            }
            end = part.dataAt() + part.entry().packed();
        }
    }

    private static Refusal inconsistent(ZipEntryRow entry) {
        return Refusal.damaged("a zip archive that contradicts itself about " + Refusal.quote(entry.name()));
    }
}
