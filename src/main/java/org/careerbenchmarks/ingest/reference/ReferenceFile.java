package org.careerbenchmarks.ingest.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One file of the reference folder, and how a sentence about it begins.
 *
 * @param name its name in the folder, {@code waves.csv}
 */
record ReferenceFile(Path folder, String name) {

    Path path() {
        return folder.resolve(name);
    }

    boolean isThere() {
        return Files.isRegularFile(path());
    }

    void checkThere() {
        checkName();
        if (!isThere()) {
            throw broken("is missing", "put it into the folder reference");
        }
    }

    /** A file that may be missing must not be overlooked either, because some systems tell capitals apart. */
    void checkName() {
        Optional<String> other = isThere() ? Optional.empty() : findInOtherCase();
        if (other.isPresent()) {
            throw broken("is missing, but " + other.get() + " is there", "rename it");
        }
    }

    String shown() {
        return "reference/" + name;
    }

    BrokenReference broken(String problem, String remedy) {
        return new BrokenReference(shown(), problem, remedy);
    }

    BrokenReference broken(long line, String problem, String remedy) {
        return new BrokenReference(shown() + ", line " + line + ":", problem, remedy);
    }

    private Optional<String> findInOtherCase() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(found -> found.equalsIgnoreCase(name) && !found.equals(name))
                    .sorted()
                    .findFirst();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
