package org.careerbenchmarks.operate;

import java.nio.file.Path;

/**
 * The folders of a command.
 *
 * @param data embedded database, archive and logs
 */
public record Places(Path input, Path output, Path data) {

    public Path archive() {
        return data.resolve("archive");
    }

    Path lockFile() {
        return data.resolve("run.lock");
    }

    /** The embedded database. A commit is on disk when it returns: without WRITE_DELAY=0 a kill loses the last ones. */
    String embeddedUrl() {
        return "jdbc:h2:file:" + data.toAbsolutePath().resolve("warehouse") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }
}
