package org.careerbenchmarks.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.careerbenchmarks.publish.report.Report;

/**
 * Writes the tables of an edition as CSV files, and its report. A folder {@code edition-<n>} is complete whenever it is there: it is
 * written beside its place and then renamed.
 */
public final class TableExport {

    private final DataSource database;
    private final Editions editions;

    public TableExport(DataSource database) {
        this.database = database;
        this.editions = new Editions(database);
    }

    /**
     * Writes {@code <output>/edition-<n>} unless it is there. A folder of that number that holds something else, from
     * another warehouse or with files taken away, is moved aside and never deleted. Only one export may write to an
     * output folder at a time, since it clears away what dead ones left.
     *
     * @throws IllegalArgumentException when there is no such edition
     */
    public Exported write(int edition, Path output) {
        Edition found = editions.find(edition)
                .orElseThrow(() -> new IllegalArgumentException("There is no edition " + edition + "."));
        Path folder = output.resolve("edition-" + edition);
        try {
            Files.createDirectories(output);
            deletePartial(output);
            if (isComplete(folder, found)) {
                return new Exported(folder, true, Optional.empty());
            }
            String mark = ".edition-" + edition + ".partial-"
                    + ProcessHandle.current().pid();
            Path partial = Files.createDirectory(output.resolve(mark));
            writeAll(found, partial);
            Optional<Path> movedAside = moveAside(folder);
            Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
            return new Exported(folder, false, movedAside);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Told by the description alone, which knows the number of tables: on most nights no mart need be understood. */
    private static boolean isComplete(Path folder, Edition edition) throws IOException {
        Path description = folder.resolve("edition.json");
        return Files.isRegularFile(description)
                && Files.isRegularFile(folder.resolve(Report.FILE))
                && Files.isDirectory(folder.resolve("tables"))
                && Files.readString(description).equals(describe(edition, countTables(folder)));
    }

    private static long countTables(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("tables"))) {
            return files.filter(file -> file.toString().endsWith(".csv")).count();
        }
    }

    /** The report takes about as long as the tables, so they are written at the same time. */
    private void writeAll(Edition edition, Path folder) throws IOException {
        FutureTask<Void> report = begin("report", () -> new Report(database).write(edition, folder));
        try {
            writeTables(edition, folder);
        } finally {
            await(report);
        }
        Files.writeString(folder.resolve("edition.json"), describe(edition, countTables(folder)));
        forceToDisk(folder);
    }

    private static FutureTask<Void> begin(String name, Runnable work) {
        FutureTask<Void> begun = new FutureTask<>(work, null);
        new Thread(begun, name).start();
        return begun;
    }

    private static void await(FutureTask<Void> begun) {
        try {
            begun.get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException("The export cannot be written.", fault.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The export was interrupted.", stopped);
        }
    }

    /**
     * Writes the tables alone, into {@code tables} below a folder: two at a time, since what takes longest is to wait for
     * the database. An edition does not change, so both read the same.
     */
    void writeTables(Edition edition, Path folder) throws IOException {
        Files.createDirectory(folder.resolve("tables"));
        Queue<Mart> left = new ConcurrentLinkedQueue<>(MartCatalogue.ofProgram().listPublished().stream()
                .sorted(Comparator.comparing(Mart::isSliced).reversed())
                .toList());
        FutureTask<Void> beside = begin("tables", () -> write(left, edition, folder));
        try {
            write(left, edition, folder);
        } finally {
            await(beside);
        }
    }

    /** Large tables stand first in the queue. */
    private void write(Queue<Mart> left, Edition edition, Path folder) {
        try (Connection connection = database.getConnection()) {
            connection.setReadOnly(true);
            // PostgreSQL streams rows only inside a transaction.
            connection.setAutoCommit(false);
            try {
                for (Mart mart = left.poll(); mart != null; mart = left.poll()) {
                    new CsvTable(mart).write(connection, edition.edition(), tableFile(folder, mart));
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                connection.setReadOnly(false);
            }
        } catch (SQLException fault) {
            throw new IllegalStateException("The tables of edition " + edition.edition() + " cannot be read.", fault);
        }
    }

    /** A folder must not be found complete after a power cut and hold less than it seems. */
    private static void forceToDisk(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.walk(folder)) {
            files = paths.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }

    private static Path tableFile(Path folder, Mart mart) {
        return folder.resolve("tables").resolve(mart.name() + ".csv");
    }

    private static String describe(Edition edition, long tables) {
        return """
                {
                  "edition": %d,
                  "digest": "%s",
                  "tables": %d
                }
                """
                .formatted(edition.edition(), edition.digest(), tables);
    }

    private static Optional<Path> moveAside(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        int number = 1;
        while (Files.exists(aside(folder, number))) {
            number++;
        }
        return Optional.of(Files.move(folder, aside(folder, number), StandardCopyOption.ATOMIC_MOVE));
    }

    private static Path aside(Path folder, int number) {
        return folder.resolveSibling(folder.getFileName() + ".replaced-" + number);
    }

    private static void deletePartial(Path output) throws IOException {
        try (DirectoryStream<Path> partials = Files.newDirectoryStream(output, ".edition-*.partial-*")) {
            for (Path partial : partials) {
                deleteTree(partial);
            }
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
