package org.careerbenchmarks.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zip archives with other content than a spreadsheet program would give them. */
final class Repacked {

    private Repacked() {}

    static Map<String, byte[]> unpack(byte[] zip) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return parts;
    }

    static byte[] pack(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    /** The same archive with one more part, or another one in its place. */
    static byte[] with(byte[] zip, String part, byte[] content) {
        Map<String, byte[]> parts = unpack(zip);
        parts.put(part, content);
        return pack(parts);
    }

    /** The same archive with one part in other words. */
    static byte[] changing(byte[] zip, String part, UnaryOperator<String> change) {
        return changing(zip, (name, text) -> name.equals(part) ? change.apply(text) : text);
    }

    /** The same archive with all parts in other words. */
    static byte[] changing(byte[] zip, BinaryOperator<String> change) {
        Map<String, byte[]> parts = unpack(zip);
        parts.replaceAll((name, bytes) -> text(change.apply(name, new String(bytes, StandardCharsets.UTF_8))));
        return pack(parts);
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
