package org.careerbenchmarks.normalise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Meanings of written words, read from a file {@code dictionary/<name>.csv} with the columns {@code means,written}.
 *
 * @param <M> what words mean
 */
final class Dictionary<M> {

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
        String file = "/dictionary/" + name + ".csv";
        try (InputStream bytes = Dictionary.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("The dictionary " + file + " is not in the program.");
            }
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .forEach(line -> dictionary.add(line, meaning));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return dictionary;
    }

    private void add(String line, Function<String, M> meaning) {
        int comma = line.indexOf(',');
        M meant = meaning.apply(line.substring(0, comma));
        M before = meanings.put(key.apply(line.substring(comma + 1)), meant);
        if (before != null && !before.equals(meant)) {
            throw new IllegalStateException("The dictionary has two meanings for the word in \"" + line + "\".");
        }
    }

    @Nullable
    M find(String written) {
        return meanings.get(key.apply(written));
    }
}
