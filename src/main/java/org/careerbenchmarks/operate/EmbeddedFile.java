package org.careerbenchmarks.operate;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.sql.DataSource;
import org.careerbenchmarks.jobs.WarehouseSchema;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The file of the embedded database, and how it gets new tables.
 *
 * <p>H2 commits every statement of a migration by itself, so that a kill would leave it half-way and no later run could
 * open it. Before a migration the file is therefore put by (as an empty one where there was none yet); as long as that
 * copy lies there, the migration was not finished, and the next run begins with it.
 */
final class EmbeddedFile {

    private final Path base;
    private final Path file;
    private final Path before;

    /**
     * @param base path of the database without the ending of its file
     */
    EmbeddedFile(Path base) {
        this.base = base.toAbsolutePath();
        this.file = this.base.resolveSibling(base.getFileName() + ".mv.db");
        this.before = this.base.resolveSibling(base.getFileName() + "-before-migration.mv.db");
    }

    /**
     * The URL. A commit is on disk when it returns: without WRITE_DELAY=0 a kill loses the last ones. Compacting the file
     * at each close may take 20 ms instead of 200; a command should not end with a wait.
     */
    String url() {
        return "jdbc:h2:file:" + base + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;MAX_COMPACT_TIME=20";
    }

    Path file() {
        return file;
    }

    /** Opens the database with all its tables. The caller holds the lock. */
    HikariDataSource open() throws IOException {
        undoUnfinishedMigration();
        if (!Files.exists(file)) {
            return migrated();
        }
        HikariDataSource pool = pool();
        WarehouseSchema schema = new WarehouseSchema(pool, "h2");
        if (schema.needsMigration()) {
            pool.close();
            return migrated();
        }
        schema.rebuildViews();
        return pool;
    }

    private HikariDataSource migrated() throws IOException {
        putBy();
        HikariDataSource pool = pool();
        JdbcTemplate jdbc = new JdbcTemplate(pool);
        // Some 400 statements, each a commit of its own; until the copy is deleted none of them need be on disk.
        jdbc.execute("set write_delay 500");
        new WarehouseSchema(pool, "h2").prepare();
        jdbc.execute("set write_delay 0");
        jdbc.execute("checkpoint sync");
        Files.delete(before);
        return pool;
    }

    private void putBy() throws IOException {
        Files.createDirectories(base.getParent());
        Path unfinished = before.resolveSibling(before.getFileName() + ".partial");
        Files.deleteIfExists(unfinished);
        if (Files.exists(file)) {
            Files.copy(file, unfinished);
        } else {
            Files.createFile(unfinished);
        }
        Files.move(unfinished, before, StandardCopyOption.ATOMIC_MOVE);
    }

    private void undoUnfinishedMigration() throws IOException {
        if (!Files.exists(before)) {
            return;
        }
        if (Files.size(before) == 0) {
            Files.deleteIfExists(file);
            Files.delete(before);
        } else {
            Files.move(before, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private HikariDataSource pool() {
        return connections().pool();
    }

    /** Connections that nobody keeps for others, to a database that is open already. */
    DataSource unpooled() {
        return connections().unpooled();
    }

    private Connections connections() {
        return new Connections(url(), "sa", "");
    }
}
