package org.careerbenchmarks.operate;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A data folder that is still being made, in a folder of its own within it, with an embedded database or for a PostgreSQL.
 * Only when all is proved is it moved to its place: killed before, nothing is there that a run could take for a warehouse.
 */
public final class NewWarehouse implements AutoCloseable {

    private static final String UNFINISHED = "unfinished";

    /** What may lie in a folder that holds nothing yet. */
    private static final Set<String> NOTHING = Set.of(UNFINISHED, "run.lock", "logs", "backups", "lost+found");

    private final Path data;
    private final Places places;
    private final RunLock lock;
    private final @Nullable UnfinishedPostgres postgres;
    private @Nullable HikariDataSource pool;

    private NewWarehouse(Path data, RunLock lock, @Nullable UnfinishedPostgres postgres) throws IOException {
        this.data = data;
        this.lock = lock;
        this.postgres = postgres;
        Path unfinished = data.resolve(UNFINISHED);
        this.places = new Places(unfinished, unfinished, unfinished);
        deleteTree(unfinished);
        Files.createDirectories(unfinished);
    }

    /** Whether nothing lies in the folder, or it is not there. */
    public static boolean isFree(Path data) throws IOException {
        if (!Files.exists(data)) {
            return true;
        }
        if (!Files.isDirectory(data)) {
            return false;
        }
        try (Stream<Path> found = Files.list(data)) {
            return found.allMatch(each -> NOTHING.contains(each.getFileName().toString()));
        }
    }

    /** Begins to make one with an embedded database, and locks its folder; RunRefused if somebody else uses it. */
    public static NewWarehouse in(Path data) throws IOException {
        return in(data, null);
    }

    /** Begins to make one with its archive in a folder and its tables in a PostgreSQL, or embedded where that is null. */
    public static NewWarehouse in(Path data, @Nullable UnfinishedPostgres postgres) throws IOException {
        RunLock lock = RunLock.onFile(data.resolve("run.lock"));
        try {
            NewWarehouse begun = new NewWarehouse(data, lock, postgres);
            if (postgres != null) {
                postgres.begin();
            }
            return begun;
        } catch (IOException | RuntimeException unusable) {
            lock.close();
            throw unusable;
        }
    }

    /** Where it is being made. */
    public Path unfinished() {
        return places.data();
    }

    public Path archive() {
        return places.archive();
    }

    /** Its database, with all tables. */
    public DataSource open() throws IOException {
        HikariDataSource opened = postgres == null ? places.embedded().open() : postgres.open();
        pool = opened;
        return opened;
    }

    /** Its audit log. */
    public AuditLog auditLog(DataSource opened) {
        return new AuditLog(opened, Clock.systemUTC());
    }

    /** Moves it to its place, the database last: before, it is no warehouse. */
    public void finish() throws IOException {
        closePool();
        Path database = places.data().resolve("warehouse.mv.db");
        if (postgres == null) {
            try (FileChannel channel = FileChannel.open(database, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
        if (Files.exists(places.archive())) {
            Files.move(places.archive(), data.resolve("archive"), StandardCopyOption.ATOMIC_MOVE);
        }
        if (postgres == null) {
            Files.move(database, data.resolve("warehouse.mv.db"), StandardCopyOption.ATOMIC_MOVE);
        } else {
            postgres.finish();
        }
    }

    private void closePool() {
        if (pool != null) {
            pool.close();
            pool = null;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            closePool();
            if (postgres != null) {
                postgres.close();
            }
            deleteTree(places.data());
        } finally {
            lock.close();
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
