package org.careerbenchmarks._support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The kinds of database that the program runs on; each gives fresh databases with the tables in place. The migrations
 * run once a kind and JVM, and what they made is copied.
 */
public enum TestDatabase {
    H2("h2") {
        @Override
        DataSource create(String name, @Nullable String template) {
            Path folder = Folder.MADE;
            if (template != null) {
                copy(folder.resolve(template + ".mv.db"), folder.resolve(name + ".mv.db"));
            }
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=0");
            source.setUser("sa");
            return source;
        }
    },
    POSTGRESQL("postgresql") {
        @Override
        DataSource create(String name, @Nullable String template) {
            try (Connection connection = Cluster.STARTED.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name + (template == null ? "" : " template " + template));
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
    private boolean hasTemplate;

    TestDatabase(String dialect) {
        this.dialect = dialect;
    }

    /** A new database with every migration applied and nothing in it. */
    public synchronized DataSource migrated() {
        String template = "migrated_" + dialect;
        if (!hasTemplate) {
            Flyway.configure()
                    .dataSource(create(template, null))
                    .locations("classpath:warehouse/migrations/both", "classpath:warehouse/migrations/" + dialect)
                    .load()
                    .migrate();
            hasTemplate = true;
        }
        return create(nextName(), template);
    }

    /** A new database without any table. */
    public DataSource empty() {
        return create(nextName(), null);
    }

    abstract DataSource create(String name, @Nullable String template);

    private static String nextName() {
        return "benchmarks_" + NUMBERS.incrementAndGet();
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Where the files of H2 lie until the JVM ends. */
    private static final class Folder {

        private static final Path MADE = make();

        private static Path make() {
            try {
                Path folder = Files.createTempDirectory("benchmarks-h2-");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteTree(folder)));
                return folder;
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }

        private static void deleteTree(Path folder) {
            try (Stream<Path> paths = Files.walk(folder)) {
                List<Path> deepestFirst =
                        paths.sorted(Comparator.reverseOrder()).toList();
                for (Path path : deepestFirst) {
                    Files.deleteIfExists(path);
                }
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
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
