package org.careerbenchmarks.corpus.hostile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a return of which one part is very large, piece after piece. */
final class BigZip {

    private final Map<String, String> parts;
    private final Set<String> growing = new LinkedHashSet<>();
    private final String before;

    /**
     * A part that grows.
     *
     * @param part one of the return's, or a new one
     * @param before the pieces go in front of the last of these words in it
     */
    BigZip(TwistedReturn honest, String part, String before) {
        this.parts = new LinkedHashMap<>(honest.parts());
        this.parts.putIfAbsent(part, "");
        this.growing.add(part);
        this.before = before;
    }

    /** A second part that grows alike. */
    BigZip andAgain(String part) {
        parts.put(part, "");
        growing.add(part);
        return this;
    }

    /** The part grows by so many bytes. */
    HostileFile.Content growing(long bytes, IntFunction<String> piece) {
        return file -> write(file, bytes, piece);
    }

    private void write(Path file, long bytes, IntFunction<String> piece) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            OutputStream out = new BufferedOutputStream(zip, 1 << 16);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                if (growing.contains(part.getKey())) {
                    grow(out, part.getValue(), bytes, piece);
                } else {
                    out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
                out.flush();
                zip.closeEntry();
            }
        }
    }

    private void grow(OutputStream out, String text, long bytes, IntFunction<String> piece) throws IOException {
        int split = text.lastIndexOf(before);
        out.write(text.substring(0, split).getBytes(StandardCharsets.UTF_8));
        long written = 0;
        for (int i = 0; written < bytes; i++) {
            byte[] next = piece.apply(i).getBytes(StandardCharsets.UTF_8);
            out.write(next);
            written += next.length;
        }
        out.write(text.substring(split).getBytes(StandardCharsets.UTF_8));
    }
}
