package org.careerbenchmarks.operate;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.careerbenchmarks.jobs.WarehouseSchema;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A PostgreSQL in which a warehouse is still being made. As long as it is, a schema of its own says so: nobody can take
 * it for a warehouse, and the next attempt knows that all of it may go.
 */
public final class UnfinishedPostgres implements AutoCloseable {

    private static final String MARK = "unfinished_rebuild";
    private static final Pattern WITH_PASSWORD = Pattern.compile("(?i)password\\s*=|//[^/]*@");

    private static final List<String> SCHEMAS =
            List.of("intake", "warehouse", "store", "intermediate", "editions", "published", "ops");

    private static final String TABLES =
            """
            select tablename
            from pg_tables
            where schemaname = current_schema()
                and (tablename = 'flyway_schema_history'
                    or tablename like 'batch\\_%' or tablename like 'qrtz\\_%')
            """;
    private static final String SEQUENCES =
            """
            select sequencename
            from pg_sequences
            where schemaname = current_schema() and sequencename like 'batch\\_%'
            """;

    private final Connections connections;
    private final JdbcTemplate jdbc;
    private @Nullable RunLock lock;
    private boolean isFinished;

    private UnfinishedPostgres(Connections connections) {
        this.connections = connections;
        this.jdbc = new JdbcTemplate(connections.unpooled());
    }

    /** Why a URL cannot be used, in a sentence. */
    public static Optional<String> findObstacle(String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            return Optional.of(
                    "--into-url must name a PostgreSQL, such as jdbc:postgresql://localhost/benchmarks_again.");
        }
        return WITH_PASSWORD.matcher(url).find()
                ? Optional.of("A password on the command line can be seen by others on this machine; leave it out of"
                        + " --into-url and set BENCHMARKS_INTO_PASSWORD.")
                : Optional.empty();
    }

    /** The database at a URL; user and password are BENCHMARKS_INTO_USERNAME and BENCHMARKS_INTO_PASSWORD. */
    public static UnfinishedPostgres at(String url) {
        Environment environment = new StandardEnvironment();
        return new UnfinishedPostgres(new Connections(
                url,
                environment.getProperty("benchmarks.into.username", ""),
                environment.getProperty("benchmarks.into.password", "")));
    }

    /** Where it is, without what else a URL may say. */
    public String name() {
        return connections.url().replaceFirst("\\?.*", "");
    }

    /** Whether it holds nothing of a warehouse, or only what a killed attempt left. */
    public boolean isFree() {
        try {
            return isThere(jdbc, MARK)
                    || (list(TABLES).isEmpty() && SCHEMAS.stream().noneMatch(each -> isThere(jdbc, each)));
        } catch (CannotGetJdbcConnectionException unreachable) {
            throw new IllegalStateException(
                    "The database " + name() + " cannot be reached: "
                            + unreachable.getMostSpecificCause().getMessage(),
                    unreachable);
        }
    }

    /** Whether a warehouse is being made in a database, or was when its maker was killed. */
    static boolean isMarked(DataSource database) {
        return isThere(new JdbcTemplate(database), MARK);
    }

    /** Takes the lock of its runs and clears away what a killed attempt left; RunRefused if somebody else uses it. */
    void begin() {
        RunLock held = RunLock.onPostgres(connections.unpooled());
        if (!isFree()) {
            held.close();
            throw new RunRefused("Somebody has just begun to use " + name() + "; name an empty database.", false);
        }
        lock = held;
        discard();
        jdbc.execute("create schema " + MARK);
    }

    /** The database, with all tables. */
    HikariDataSource open() {
        HikariDataSource pool = connections.pool();
        new WarehouseSchema(pool, connections.vendor()).prepare();
        return pool;
    }

    /** From now on it is a warehouse. */
    void finish() {
        jdbc.execute("drop schema " + MARK);
        isFinished = true;
    }

    /** Everything in one transaction: killed meanwhile, all of it and the mark are still there. */
    private void discard() {
        new TransactionTemplate(new JdbcTransactionManager(Objects.requireNonNull(jdbc.getDataSource())))
                .executeWithoutResult(status -> {
                    SCHEMAS.forEach(each -> jdbc.execute("drop schema if exists " + each + " cascade"));
                    list(TABLES).forEach(each -> jdbc.execute("drop table " + each + " cascade"));
                    list(SEQUENCES).forEach(each -> jdbc.execute("drop sequence " + each));
                    jdbc.execute("drop domain if exists exact_text");
                    jdbc.execute("drop schema if exists " + MARK);
                });
    }

    private List<String> list(String query) {
        return jdbc.queryForList(query, String.class);
    }

    private static boolean isThere(JdbcTemplate jdbc, String schema) {
        return !jdbc.queryForList("select 1 from pg_namespace where nspname = ?", schema)
                .isEmpty();
    }

    @Override
    public void close() {
        if (lock == null) {
            return;
        }
        try {
            if (!isFinished) {
                discard();
            }
        } finally {
            lock.close();
        }
    }
}
