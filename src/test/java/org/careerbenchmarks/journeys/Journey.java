package org.careerbenchmarks.journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks.operate.cli.Benchmarks;
import org.postgresql.ds.PGSimpleDataSource;

/** The whole program as its user has it: folders, a database of either kind, commands, and what they leave. */
final class Journey {

    /** Long enough ago that no file counts as still being written. */
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-08-01T12:00:00Z"));

    private final Path folder;
    private final Map<String, String> properties;
    private final Map<String, String> environment;

    private Journey(Path folder, Map<String, String> properties, Map<String, String> environment) {
        this.folder = folder;
        this.properties = new TreeMap<>(properties);
        this.environment = new TreeMap<>(environment);
    }

    private Journey(TestDatabase database, Path folder) {
        this(folder, Map.of(), Map.of());
        if (database == TestDatabase.POSTGRESQL) {
            try {
                PGSimpleDataSource source = database.empty().unwrap(PGSimpleDataSource.class);
                properties.put("spring.datasource.url", source.getUrl());
                properties.put("spring.datasource.username", "postgres");
            } catch (SQLException fault) {
                throw new IllegalStateException(fault);
            }
        }
    }

    /** What a command said and how it ended. */
    record Answer(int exitCode, String out, String err) {}

    static Journey on(TestDatabase database, Path folder) {
        return new Journey(database, folder);
    }

    /** The same settings and the same PostgreSQL, for a process that has none of the folders. */
    Journey elsewhere(Path other) {
        try {
            Files.createDirectories(other);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return new Journey(other, properties, environment);
    }

    /** Begins with the pilot that the repository holds. */
    Journey withPilot() {
        copy(Path.of("input"), input());
        return this;
    }

    /** Takes the exports of surveys away, for stories about returns alone. */
    Journey withoutSurveys() {
        try (Stream<Path> exports = Files.walk(input().resolve("surveys"))) {
            for (Path each : exports.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return this;
    }

    /** Sets what an operator may set, for the next commands. */
    Journey with(String setting, String value) {
        properties.put(setting, value);
        return this;
    }

    Path input() {
        return folder.resolve("input");
    }

    Path output() {
        return folder.resolve("output");
    }

    Path data() {
        return folder.resolve("data");
    }

    /** What the environment of a process of its own must hold. */
    Map<String, String> environment() {
        Map<String, String> all = new TreeMap<>(environment);
        properties.forEach((key, value) ->
                all.put(key.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", ""), value));
        return all;
    }

    /** Lets processes linger while they register: one file has only just come, and is to be watched for long. */
    Journey lingering() {
        try {
            Files.setLastModifiedTime(returns("returns/").get(0), FileTime.from(Instant.now(Clock.systemUTC())));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        environment.put("BENCHMARKS_SETTLINGTIME", "300s");
        return this;
    }

    /** The verb and the three folders. */
    List<String> arguments(String... verb) {
        List<String> all = new ArrayList<>(List.of(verb));
        all.addAll(
                List.of("--input", input().toString(), "--output", output().toString(), "--data", data().toString()));
        return all;
    }

    /** Runs a verb with the folders of this journey. */
    Answer run(String... verb) {
        return runAsIs(arguments(verb));
    }

    Answer runAsIs(List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        properties.forEach(System::setProperty);
        try {
            int exitCode = Benchmarks.run(
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    arguments.toArray(String[]::new));
            return new Answer(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            properties.keySet().forEach(System::clearProperty);
        }
    }

    /** Does something in this process with the settings of the journey. */
    void within(Runnable work) {
        properties.forEach(System::setProperty);
        try {
            work.run();
        } finally {
            properties.keySet().forEach(System::clearProperty);
        }
    }

    /** Puts a return into the input folder, as if it had arrived some time ago. */
    Path send(String name, byte[] bytes) {
        try {
            Path file = input().resolve("returns").resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            Files.setLastModifiedTime(file, LONG_AGO);
            return file;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The returns in the input folder whose path contains some text, in the order of their names. */
    List<Path> returns(String containing) {
        try (Stream<Path> files = Files.walk(input().resolve("returns"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> input().relativize(file).toString().contains(containing))
                    .sorted()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    Table table(int edition, String name) {
        return Table.read(tables(edition).resolve(name + ".csv"));
    }

    Path tables(int edition) {
        return output().resolve("edition-" + edition).resolve("tables");
    }

    /** The bytes of all tables of an edition, by name. */
    Map<String, String> allTables(int edition) {
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(tables(edition))) {
            for (Path file : files.toList()) {
                tables.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        // The one thing that may differ between two runs over the same input is when the files came.
        tables.computeIfPresent(
                "submission.csv",
                (name, text) -> text.replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ", "TIME"));
        return tables;
    }

    boolean hasEdition(int edition) {
        return Files.exists(output().resolve("edition-" + edition));
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                    Files.setLastModifiedTime(target, LONG_AGO);
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
