package org.careerbenchmarks.operate;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.careerbenchmarks.jobs.WarehouseSchema;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * The databases of a process that goes on living. Its clockwork always has one: on PostgreSQL the warehouse itself, so
 * that several servers share it, else a file of its own. The embedded warehouse is open only while it is used, so that
 * commands can be given between the runs of a server.
 */
public final class ServerDatabase implements AutoCloseable {

    private static final String TABLES = "warehouse/migrations/both/V3__quartz.sql";
    private static final Duration FOR_A_MIGRATION = Duration.ofMinutes(10);

    private final Places places;
    private final boolean isShared;
    private final HikariDataSource clockwork;
    private final HeldLock lock;

    private ServerDatabase(Places places, boolean isShared, HikariDataSource clockwork, HeldLock lock) {
        this.places = places;
        this.isShared = isShared;
        this.clockwork = clockwork;
        this.lock = lock;
    }

    /** Opens what a server needs; RunRefused where another one has the same data folder. */
    public static ServerDatabase open(Places places) {
        Connections connections = Connections.of(new StandardEnvironment(), places);
        return connections.isPostgres() ? shared(connections, places) : embedded(places);
    }

    private static ServerDatabase shared(Connections connections, Places places) {
        HikariDataSource pool = connections.pool();
        WarehouseSchema schema = new WarehouseSchema(pool, connections.vendor());
        if (schema.needsMigration()) {
            RunLock lock = RunLock.onPostgres(connections.unpooled(), Access.RUN.waiting(FOR_A_MIGRATION));
            try {
                schema.prepare();
            } finally {
                lock.close();
            }
        }
        return new ServerDatabase(places, true, pool, HeldLock.NONE);
    }

    private static ServerDatabase embedded(Places places) {
        RunLock lock = onlyServer(places);
        try {
            EmbeddedFile file = new EmbeddedFile(places.data().resolve("schedule"));
            HikariDataSource pool = new Connections(file.url(), "sa", "").pool();
            makeTables(pool);
            return new ServerDatabase(places, false, pool, new HeldLock(lock));
        } catch (RuntimeException unusable) {
            lock.close();
            throw unusable;
        }
    }

    private static RunLock onlyServer(Places places) {
        try {
            return RunLock.onFile(places.data().resolve("serve.lock"), Access.RUN.ofServer());
        } catch (RunRefused other) {
            throw new RunRefused(
                    "Another server works with "
                            + places.data().toAbsolutePath().normalize()
                            + "; end that one first, or name another folder with --data DIR.",
                    false);
        }
    }

    /** H2 commits each statement by itself: killed among them, the file holds nothing that is worth keeping. */
    private static void makeTables(DataSource pool) {
        JdbcTemplate jdbc = new JdbcTemplate(pool);
        boolean isReady = !jdbc.queryForList(
                        "select 1 from information_schema.tables where lower(table_name) = 'clockwork_is_ready'")
                .isEmpty();
        if (!isReady) {
            jdbc.execute("drop all objects");
            new ResourceDatabasePopulator(new ClassPathResource(TABLES)).execute(pool);
            jdbc.execute("create table clockwork_is_ready (since timestamp default current_timestamp)");
        }
    }

    /** Where Quartz keeps its triggers. */
    public DataSource clockwork() {
        return clockwork;
    }

    /** Whether other servers may work with the same database. */
    public boolean isShared() {
        return isShared;
    }

    /** Asks the warehouse something, or adds a few rows; empty where a run has it, or nobody ever filled it. */
    public <T> Optional<T> ask(Function<DataSource, T> question) {
        if (isShared) {
            return Optional.of(question.apply(clockwork));
        }
        return places.hasWarehouse() ? openAndAsk(question) : Optional.empty();
    }

    /** The same of a warehouse that is made if it is not there, after waiting for whoever has it. */
    public <T> T askAfterWaiting(Function<DataSource, T> question) {
        if (isShared) {
            return question.apply(clockwork);
        }
        try (OpenDatabase warehouse = OpenDatabase.open(places, Access.LOOK.waiting(FOR_A_MIGRATION))) {
            return question.apply(warehouse.pool());
        }
    }

    private <T> Optional<T> openAndAsk(Function<DataSource, T> question) {
        try (OpenDatabase warehouse = OpenDatabase.open(places, Access.LOOK)) {
            return Optional.of(question.apply(warehouse.pool()));
        } catch (RunRefused busy) {
            return Optional.empty();
        }
    }

    /** Changes when somebody wrote to the warehouse; always another where it is not known. */
    public String stamp() {
        if (isShared) {
            return String.valueOf(System.nanoTime());
        }
        try {
            return places.hasWarehouse()
                    ? Files.getLastModifiedTime(places.warehouseFile()) + " " + Files.size(places.warehouseFile())
                    : "none";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        clockwork.close();
        lock.close();
    }
}
