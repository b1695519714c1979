package org.careerbenchmarks.corpus.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * One file, made when it is asked for, and what must come of it.
 *
 * @param name its name, which names no school and no wave
 */
public record HostileFile(Attack attack, String name, Content content, Expectation expected) {

    /** Writes the bytes; large ones never stand in memory. */
    @FunctionalInterface
    public interface Content {

        void writeTo(Path file) throws IOException;

        static Content of(Supplier<byte[]> bytes) {
            return file -> Files.write(file, bytes.get());
        }
    }

    @Override
    public String toString() {
        return attack + ": " + name;
    }
}
