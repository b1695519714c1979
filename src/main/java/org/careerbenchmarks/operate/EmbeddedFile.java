package org.careerbenchmarks.operate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.careerbenchmarks.jobs.WarehouseSchema;

/**
 * The file of the embedded database, and how it gets new tables.
 *
 * <p>H2 commits every statement of a migration by itself, so that a kill would leave it half-way and no later run could
 * open it. A migration is therefore done on a copy, which then takes the place of the file in one step.
 */
final class EmbeddedFile {

    private static final String ENDING = ".mv.db";

    private final Path base;

    /**
     * @param base path of the database without the ending of its file
     */
    EmbeddedFile(Path base) {
        this.base = base.toAbsolutePath();
    }

    /** The URL; a commit is on disk when it returns: without WRITE_DELAY=0 a kill loses the last ones. */
    String url() {
        return url(base);
    }

    boolean isThere() {
        return Files.exists(fileOf(base));
    }

    /** Makes the file, or brings it up to date. The caller holds the lock, and has closed the database. */
    void migrate() throws IOException {
        Path copy = base.resolveSibling(base.getFileName() + "-next");
        Files.createDirectories(base.getParent());
        Files.deleteIfExists(fileOf(copy));
        if (isThere()) {
            Files.copy(fileOf(base), fileOf(copy));
        }
        // It is written once and then closed: compacting it there would only cost time.
        Connections connections = new Connections(url(copy) + ";MAX_COMPACT_TIME=0", "sa", "");
        try (var database = connections.pool()) {
            new WarehouseSchema(database, connections.vendor()).prepare();
        }
        Files.move(fileOf(copy), fileOf(base), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String url(Path base) {
        return "jdbc:h2:file:" + base + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    private static Path fileOf(Path base) {
        return base.resolveSibling(base.getFileName() + ENDING);
    }
}
