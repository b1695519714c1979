package org.careerbenchmarks.template.feedback;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.careerbenchmarks.template.RepeatableZip;

/** The parts of an .xlsx workbook: most pass through untouched, a few are changed, a few are added. */
final class WorkbookPackage {

    private static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final int MOST_PARTS = 1_000;

    /** By the name in small letters, since names of parts are equal without regard to case. */
    private final Map<String, String> names = new LinkedHashMap<>();

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, XmlPart> opened = new LinkedHashMap<>();

    private WorkbookPackage() {}

    /** Unpacks a workbook, unless that is more than an ordinary return needs a hundred times over. */
    static WorkbookPackage of(Path file) throws IOException, CannotMark {
        WorkbookPackage all = new WorkbookPackage();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new CannotMark("too many parts");
            }
            int left = MOST_BYTES;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory()) {
                    byte[] bytes = unpack(zip, entry, left);
                    left -= bytes.length;
                    all.add(entry.getName(), bytes);
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            throw new CannotMark("a damaged zip archive");
        }
        return all;
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

    private void add(String name, byte[] bytes) throws CannotMark {
        if (names.put(name.toLowerCase(Locale.ROOT), name) != null) {
            throw new CannotMark("two parts with one name");
        }
        parts.put(name, bytes);
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
        return parts.get(nameOf(name));
    }

    /** A part to be changed; asked for again, it is the same one with the changes made so far. */
    XmlPart open(String name, int depth) throws CannotMark {
        String part = nameOf(name);
        XmlPart xml = opened.get(part);
        if (xml == null) {
            xml = new XmlPart(parts.get(part), depth);
            opened.put(part, xml);
        }
        return xml;
    }

    void put(String name, String text) {
        put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a part or gives it other bytes. */
    void put(String name, byte[] bytes) {
        parts.put(names.computeIfAbsent(name.toLowerCase(Locale.ROOT), each -> name), bytes);
    }

    void remove(String name) {
        String part = names.remove(name.toLowerCase(Locale.ROOT));
        if (part != null) {
            parts.remove(part);
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

    Set<String> names() {
        return parts.keySet();
    }

    byte[] pack() {
        opened.forEach((name, xml) -> parts.put(name, xml.toBytes()));
        return RepeatableZip.pack(parts);
    }
}
