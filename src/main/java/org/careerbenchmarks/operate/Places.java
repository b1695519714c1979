package org.careerbenchmarks.operate;

import java.nio.file.Files;
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

    /** The log of a run, on the machine that it went on on. */
    public Path logOf(long run) {
        return data.resolve("logs").resolve("runs").resolve(run + ".log");
    }

    /** Whether there is an embedded database. */
    public boolean hasWarehouse() {
        return Files.exists(warehouseFile());
    }

    Path warehouseFile() {
        return data.resolve("warehouse.mv.db");
    }

    public Path logFile() {
        return data.resolve("logs").resolve("benchmarks.log");
    }

    Path lockFile() {
        return data.resolve("run.lock");
    }

    EmbeddedFile embedded() {
        return new EmbeddedFile(data.resolve("warehouse"));
    }
}
