package org.careerbenchmarks.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A query kept as a file below {@code warehouse/}: one bare select, with a header of comments. */
final class SqlFile {

    private SqlFile() {}

    static String read(String name) {
        try (InputStream text = SqlFile.class.getResourceAsStream("/warehouse/" + name + ".sql")) {
            if (text == null) {
                throw new IllegalStateException("no query warehouse/" + name + ".sql");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The value of a header line, {@code -- severity: query}. */
    static String header(String select, String key) {
        String start = "-- " + key + ": ";
        return select.lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .map(line -> line.substring(start.length()))
                .orElseThrow(() -> new IllegalStateException("no header " + key + " in " + select));
    }
}
