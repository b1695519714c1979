package org.careerbenchmarks.operate;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.careerbenchmarks.jobs.WarehouseSchema;
import org.springframework.core.env.StandardEnvironment;

/** The lock and the database of a command: the lock taken first and given back last. */
record OpenDatabase(HeldLock lock, HikariDataSource pool) implements AutoCloseable {

    /**
     * Begins to open it on a thread of its own. The application starts meanwhile on the other processor: on a night of
     * 140 returns that is a tenth of the whole time.
     */
    static CompletableFuture<OpenDatabase> begin(Places places, Access access) {
        return CompletableFuture.supplyAsync(
                () -> open(places, access), task -> new Thread(task, "open-database").start());
    }

    /** Waits until it is open, and throws what went wrong as it was thrown. */
    static OpenDatabase get(CompletableFuture<OpenDatabase> opening) {
        try {
            return opening.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    /** Opens it on the thread of the caller. */
    static OpenDatabase open(Places places, Access access) {
        Connections connections = Connections.of(new StandardEnvironment(), places);
        HeldLock lock = lock(connections, places, access);
        try {
            return new OpenDatabase(
                    lock,
                    connections.isPostgres()
                            ? service(connections, lock)
                            : places.embedded().open());
        } catch (IOException unusable) {
            lock.close();
            throw new UncheckedIOException(unusable);
        } catch (RuntimeException unusable) {
            lock.close();
            throw unusable;
        }
    }

    private static HeldLock lock(Connections connections, Places places, Access access) {
        if (!connections.isPostgres()) {
            return new HeldLock(RunLock.onFile(places.lockFile(), access));
        }
        return access.isRun() ? new HeldLock(RunLock.onPostgres(connections.unpooled(), access)) : HeldLock.NONE;
    }

    /** PostgreSQL undoes a migration that is interrupted. */
    private static HikariDataSource service(Connections connections, HeldLock lock) {
        HikariDataSource pool = connections.pool();
        if (UnfinishedPostgres.isMarked(pool)) {
            pool.close();
            throw new IllegalStateException(
                    "This database is being made by \"./benchmarks rebuild\", or was left half-made by"
                            + " one that was killed; once it is finished, or done again, it can be used.");
        }
        WarehouseSchema schema = new WarehouseSchema(pool, connections.vendor());
        if (lock.isHeld()) {
            schema.prepare();
        } else if (!schema.isThere()) {
            pool.close();
            throw new NothingThere();
        }
        return pool;
    }

    @Override
    public void close() {
        pool.close();
        lock.close();
    }
}
