package org.careerbenchmarks.operate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * One run at a time. Freed by the death of its holder, never by the clock: a lock on a file for the embedded database,
 * an advisory lock on a connection of its own for PostgreSQL.
 *
 * <p>Batch itself lets several launchers restart one failed run at once, and the work then runs twice.
 */
public final class RunLock implements AutoCloseable {

    /** Any number, the same in every process: "CAREERBM" in the letters' codes. */
    private static final long KEY = 0x434152454552424DL;

    private static final int SECONDS_TO_ANSWER = 5;

    /** The files on which this process holds locks, and what for. */
    private static final Map<Path, Access.Hold> HELD_HERE = new ConcurrentHashMap<>();

    private final AutoCloseable held;

    private RunLock(AutoCloseable held) {
        this.held = held;
    }

    /** The process that holds a lock on a file. */
    record Holder(long process, Access.Hold hold) {}

    /** Takes the lock on a file for a command, or refuses at once. */
    static RunLock onFile(Path lockFile) {
        return onFile(lockFile, Access.RUN);
    }

    /** Takes the lock on a file, after waiting for its holder as long as is meant. */
    static RunLock onFile(Path lockFile, Access access) {
        Path file = lockFile.toAbsolutePath().normalize();
        return new Patience(access.patience()).until(() -> tryFile(file, access.hold()));
    }

    private static RunLock tryFile(Path file, Access.Hold hold) {
        // Linux gives a process's lock back as soon as the process closes the file anywhere: never open it twice.
        Access.Hold heldHere = HELD_HERE.putIfAbsent(file, hold);
        if (heldHere != null) {
            throw refused(file, new Holder(ProcessHandle.current().pid(), heldHere));
        }
        try {
            return lock(file, hold);
        } catch (IOException unusable) {
            HELD_HERE.remove(file);
            throw new UncheckedIOException(
                    "The folder " + file.getParent() + " cannot be used: " + unusable.getMessage(), unusable);
        } catch (RunRefused heldElsewhere) {
            HELD_HERE.remove(file);
            throw heldElsewhere;
        }
    }

    private static RunLock lock(Path file, Access.Hold hold) throws IOException {
        Files.createDirectories(file.getParent());
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw refused(file, current(file));
        }
        channel.truncate(0);
        String text = ProcessHandle.current().pid() + " " + hold;
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
        return new RunLock(() -> {
            channel.close();
            HELD_HERE.remove(file);
        });
    }

    private static RunRefused refused(Path file, Holder holder) {
        String message = "Another run (process " + holder.process() + ") is using " + file.getParent()
                + "; wait until it has finished, or stop it with \"./benchmarks stop\".";
        return new RunRefused(message, holder.hold() == Access.Hold.MOMENT);
    }

    /** The process that holds the lock on a file, if any does. */
    static Optional<Holder> holder(Path lockFile) {
        Path file = lockFile.toAbsolutePath().normalize();
        Access.Hold heldHere = HELD_HERE.get(file);
        if (heldHere != null) {
            return Optional.of(new Holder(ProcessHandle.current().pid(), heldHere));
        }
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return channel.tryLock() == null ? written(file) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Who has the lock: whoever is not written there, or is long dead, has only just taken it or is only probing it. */
    private static Holder current(Path file) throws IOException {
        return written(file)
                .filter(each -> ProcessHandle.of(each.process()).isPresent())
                .orElse(new Holder(0, Access.Hold.MOMENT));
    }

    /** Empty in the moment between taking the lock and writing who took it. */
    private static Optional<Holder> written(Path file) throws IOException {
        String[] words = Files.readString(file).strip().split(" ");
        return words.length < 2
                ? Optional.empty()
                : Optional.of(new Holder(Long.parseLong(words[0]), Access.Hold.valueOf(words[1])));
    }

    /** Takes the lock of a PostgreSQL for a command, or refuses at once. */
    static RunLock onPostgres(DataSource connections) {
        return onPostgres(connections, Access.RUN);
    }

    /**
     * Takes the lock of a PostgreSQL, after waiting for its holder as long as is meant.
     *
     * @param connections not a pool's: the lock lives as long as its connection
     */
    static RunLock onPostgres(DataSource connections, Access access) {
        return new Patience(access.patience()).until(() -> tryPostgres(connections));
    }

    private static RunLock tryPostgres(DataSource connections) {
        try {
            Connection connection = connections.getConnection();
            if (!ask(connection, "select pg_try_advisory_lock(?)")) {
                connection.close();
                throw new RunRefused(
                        "Another run is using this database; wait until it has finished, or stop it with"
                                + " \"./benchmarks stop RUN\" (\"./benchmarks runs\" shows its number).",
                        false);
            }
            return new RunLock(() -> giveBack(connection));
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database cannot be reached: " + unreachable.getMessage(), unreachable);
        }
    }

    /** At once: a server may take a moment to notice that a connection was closed, and the next run may be there by then. */
    private static void giveBack(Connection connection) throws SQLException {
        try (connection) {
            // Where the connection is gone, the lock is as well.
            if (connection.isValid(SECONDS_TO_ANSWER)) {
                ask(connection, "select pg_advisory_unlock(?)");
            }
        }
    }

    private static boolean ask(Connection connection, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setLong(1, KEY);
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }

    @Override
    public void close() {
        try {
            held.close();
        } catch (Exception alreadyGone) {
            throw new IllegalStateException("the lock could not be given back", alreadyGone);
        }
    }
}
