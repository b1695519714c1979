package org.careerbenchmarks.template.feedback;

import java.io.EOFException;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of an .xlsx workbook: most pass through untouched, a few are changed, a few are added. */
final class WorkbookPackage {

    private static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final int LARGE = 1024 * 1024;
    private static final int MOST_PARTS = 1_000;

    /** By the name in small letters, since names of parts are equal without regard to case. */
    private final Map<String, String> names = new LinkedHashMap<>();

    /** Parts as they were sent. */
    private final Map<String, PackedPart> sent = new HashMap<>();

    /** Parts that we made, and all parts of an archive that is not plain. */
    private final Map<String, byte[]> plain = new HashMap<>();

    private final Map<String, XmlPart> opened = new HashMap<>();

    private long size;

    private WorkbookPackage() {}

    /** Finds the parts of a workbook, unless they are more than an ordinary return needs a hundred times over. */
    static WorkbookPackage of(Path file) throws IOException, CannotMark {
        byte[] bytes;
        try (InputStream in = new FileInputStream(file.toFile())) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        Optional<List<PartDirectory.Row>> rows = bytes.length > MOST_BYTES ? Optional.empty() : PartDirectory.of(bytes);
        WorkbookPackage all = new WorkbookPackage();
        if (rows.isPresent()) {
            all.keep(rows.get());
        } else {
            all.unpack(file);
        }
        return all;
    }

    private void keep(List<PartDirectory.Row> rows) throws CannotMark {
        refuseMany(rows.size());
        for (PartDirectory.Row row : rows) {
            if (!row.name().endsWith("/")) {
                size += row.part().size();
                add(row.name());
                sent.put(row.name(), row.part());
            }
        }
        if (size > MOST_BYTES) {
            throw new CannotMark("too large");
        }
    }

    private static void refuseMany(int parts) throws CannotMark {
        if (parts > MOST_PARTS) {
            throw new CannotMark("too many parts");
        }
    }

    /** Any archive that the JDK can read. */
    private void unpack(Path file) throws IOException, CannotMark {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            refuseMany(zip.size());
            int left = MOST_BYTES;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory()) {
                    byte[] bytes = unpack(zip, entry, left);
                    left -= bytes.length;
                    size += bytes.length;
                    add(entry.getName());
                    plain.put(entry.getName(), bytes);
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            throw new CannotMark("a damaged zip archive");
        }
    }

    private static byte[] unpack(ZipFile zip, ZipEntry entry, int most) throws IOException, CannotMark {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new CannotMark("too large");
            }
            CRC32 sum = new CRC32();
            sum.update(bytes);
            if (sum.getValue() != entry.getCrc()) {
                throw new CannotMark("a damaged part");
            }
            return bytes;
        }
    }

    private void add(String name) throws CannotMark {
        if (names.put(name.toLowerCase(Locale.ROOT), name) != null) {
            throw new CannotMark("two parts with one name");
        }
    }

    /** Whether it is so large that it should be alone in memory. */
    boolean isLarge() {
        return size > LARGE;
    }

    boolean has(String name) {
        return names.containsKey(name.toLowerCase(Locale.ROOT));
    }

    private String nameOf(String name) throws CannotMark {
        String found = names.get(name.toLowerCase(Locale.ROOT));
        if (found == null) {
            throw new CannotMark("a part that is not there");
        }
        return found;
    }

    byte[] bytes(String name) throws CannotMark {
        String part = nameOf(name);
        byte[] ours = plain.get(part);
        return ours == null ? sent.get(part).unpack() : ours;
    }

    /** A part to be changed; asked for again, it is the same one with the changes made so far. */
    XmlPart open(String name, int depth) throws CannotMark {
        String part = nameOf(name);
        XmlPart xml = opened.get(part);
        if (xml == null) {
            xml = new XmlPart(bytes(part), depth);
            opened.put(part, xml);
        }
        return xml;
    }

    void put(String name, String text) {
        put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a part or gives it other bytes. */
    void put(String name, byte[] bytes) {
        plain.put(names.computeIfAbsent(name.toLowerCase(Locale.ROOT), each -> name), bytes);
    }

    void remove(String name) {
        String part = names.remove(name.toLowerCase(Locale.ROOT));
        if (part != null) {
            sent.remove(part);
            plain.remove(part);
            opened.remove(part);
        }
    }

    /** A name for a new part that no other has: {@code xl/findings1.xml}. */
    String free(String beginning, String end) {
        int number = 1;
        while (has(beginning + number + end)) {
            number++;
        }
        return beginning + number + end;
    }

    Collection<String> names() {
        return names.values();
    }

    byte[] pack() {
        Map<String, PackedPart> parts = new LinkedHashMap<>();
        for (String name : names.values()) {
            parts.put(name, packed(name));
        }
        return PlainZip.of(parts);
    }

    private PackedPart packed(String name) {
        XmlPart xml = opened.get(name);
        if (xml != null && xml.isChanged()) {
            return Familiar.pack(xml.toBytes());
        }
        byte[] ours = plain.get(name);
        return ours == null ? sent.get(name) : Familiar.pack(ours);
    }
}
