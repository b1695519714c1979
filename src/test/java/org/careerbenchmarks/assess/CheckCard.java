package org.careerbenchmarks.assess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The card of a check that compares returns: the comments at the head of its query. */
record CheckCard(String code, Map<String, String> lines) {

    private static final Path CHECKS = Path.of("src", "main", "resources", "warehouse", "checks");
    private static final String COMMENT = "-- ";

    static List<CheckCard> list() throws IOException {
        try (Stream<Path> files = Files.list(CHECKS)) {
            return files.sorted().map(CheckCard::read).toList();
        }
    }

    private static CheckCard read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            Map<String, String> card = lines.takeWhile(line -> line.startsWith(COMMENT))
                    .map(line -> line.substring(COMMENT.length()).split(": ", 2))
                    .filter(pair -> pair.length == 2)
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
            return new CheckCard(file.getFileName().toString().replace(".sql", ""), card);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** A line of the card; each card has all of them. */
    String get(String key) {
        String line = lines.get(key);
        if (line == null) {
            throw new IllegalStateException("The check " + code + " has no line \"" + key + "\" on its card.");
        }
        return line;
    }
}
