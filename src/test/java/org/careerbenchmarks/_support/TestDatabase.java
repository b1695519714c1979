package org.careerbenchmarks._support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The kinds of database that the program runs on; each gives fresh databases with the tables in place. */
public enum TestDatabase {
    H2("h2") {
        @Override
        DataSource fresh(int number) {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:file:" + temporaryFolder().resolve("benchmarks-" + number) + ";WRITE_DELAY=0");
            source.setUser("sa");
            return source;
        }
    },
    POSTGRESQL("postgresql") {
        @Override
        DataSource fresh(int number) {
            String name = "benchmarks_" + number;
            try (Connection connection = Cluster.STARTED.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException fault) {
                throw new IllegalStateException(fault);
            }
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(Cluster.STARTED.getJdbcUrl("postgres", name));
            return source;
        }
    };

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final String dialect;

    TestDatabase(String dialect) {
        this.dialect = dialect;
    }

    /** A new database with every migration applied and nothing in it. */
    public DataSource migrated() {
        DataSource source = empty();
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:warehouse/migrations/common", "classpath:warehouse/migrations/" + dialect)
                .load()
                .migrate();
        return source;
    }

    /** A new database without any table. */
    public DataSource empty() {
        return fresh(NUMBERS.incrementAndGet());
    }

    abstract DataSource fresh(int number);

    private static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("benchmarks-h2-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteTree(folder)));
            return folder;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void deleteTree(Path folder) {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** One PostgreSQL for all tests of a JVM, started by the first that asks and stopped with the JVM. */
    private static final class Cluster {

        private static final EmbeddedPostgres STARTED = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }
}
