package org.careerbenchmarks.normalise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Meanings of written words, read from a file {@code dictionary/<name>.csv} with the columns {@code means,written}.
 *
 * @param <M> what words mean
 */
public final class Dictionary<M> {

    /** A line of a dictionary. */
    public record Entry(String means, String written) {}

    private final UnaryOperator<String> key;
    private final Map<String, M> meanings = new HashMap<>();

    private Dictionary(UnaryOperator<String> key) {
        this.key = key;
    }

    /**
     * Reads a dictionary.
     *
     * @param meaning finds the meaning for the first column
     * @param key what of a word counts: words of equal key mean the same
     */
    static <M> Dictionary<M> read(String name, Function<String, M> meaning, UnaryOperator<String> key) {
        Dictionary<M> dictionary = new Dictionary<>(key);
        entries(name).forEach(entry -> dictionary.add(entry.written(), meaning.apply(entry.means())));
        return dictionary;
    }

    /** The lines of a dictionary in their order, for those who keep more of a word than its meaning. */
    public static List<Entry> entries(String name) {
        return lines(name).stream()
                .map(line -> new Entry(line.substring(0, line.indexOf(',')), line.substring(line.indexOf(',') + 1)))
                .toList();
    }

    /** Reads a dictionary with a third column, which says how sure a meaning is. */
    static <M> Dictionary<M> readGraded(String name, BiFunction<String, String, M> meaning, UnaryOperator<String> key) {
        Dictionary<M> dictionary = new Dictionary<>(key);
        for (String line : lines(name)) {
            int first = line.indexOf(',');
            int last = line.lastIndexOf(',');
            M meant = meaning.apply(line.substring(0, first), line.substring(last + 1));
            dictionary.add(line.substring(first + 1, last), meant);
        }
        return dictionary;
    }

    private static List<String> lines(String name) {
        String file = "/dictionary/" + name + ".csv";
        try (InputStream bytes = Dictionary.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("The dictionary " + file + " is not in the program.");
            }
            return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String written, M meant) {
        M before = meanings.put(key.apply(written), meant);
        if (before != null && !before.equals(meant)) {
            throw new IllegalStateException("The dictionary has two meanings for the word \"" + written + "\".");
        }
    }

    @Nullable
    M find(String written) {
        return meanings.get(key.apply(written));
    }
}
