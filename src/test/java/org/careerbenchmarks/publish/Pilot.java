package org.careerbenchmarks.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.careerbenchmarks._support.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A small pilot in a database of its own, with what a run does to it. */
final class Pilot {

    static final Instant NOW = Instant.parse("2020-08-01T06:30:00.75Z");

    private final DataSource source;

    private Pilot(DataSource source) {
        this.source = source;
    }

    static Pilot given(TestDatabase kind, String testCase) {
        return new Pilot(GivenTables.load(kind, testCase));
    }

    /** As a run does: in one transaction. */
    Publication publish() {
        return Objects.requireNonNull(transaction().execute(status -> editions().publish(17, NOW)));
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(source));
    }

    Editions editions() {
        return new Editions(source);
    }

    Exported export(int edition, Path output) {
        return new TableExport(source).write(edition, output);
    }

    Pilot change(String statement) {
        JdbcClient.create(source).sql(statement).update();
        return this;
    }

    long count(String relation) {
        return JdbcClient.create(source)
                .sql("select count(*) from " + relation)
                .query(Long.class)
                .single();
    }

    DataSource source() {
        return source;
    }

    /** The files of a folder by name, as text. */
    static Map<String, String> read(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return texts;
    }
}
