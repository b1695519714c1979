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
import java.util.Optional;
import java.util.Set;
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

    /** The files on which this process holds locks. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final AutoCloseable held;

    private RunLock(AutoCloseable held) {
        this.held = held;
    }

    static RunLock onFile(Path lockFile) {
        Path file = lockFile.toAbsolutePath().normalize();
        // Linux gives a process's lock back as soon as the process closes the file anywhere: never open it twice.
        if (!HELD_HERE.add(file)) {
            throw refused(file, ProcessHandle.current().pid());
        }
        try {
            return lock(file);
        } catch (IOException unusable) {
            HELD_HERE.remove(file);
            throw new UncheckedIOException(
                    "The folder " + file.getParent() + " cannot be used: " + unusable.getMessage(), unusable);
        } catch (RunRefused heldElsewhere) {
            HELD_HERE.remove(file);
            throw heldElsewhere;
        }
    }

    private static RunLock lock(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw refused(file, holder(file).orElse(0L));
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return new RunLock(() -> {
            channel.close();
            HELD_HERE.remove(file);
        });
    }

    private static RunRefused refused(Path file, long process) {
        return new RunRefused("Another run (process " + process + ") is using " + file.getParent()
                + "; wait until it has finished, or stop it with \"./benchmarks stop\".");
    }

    /** The process that holds the lock on a file, if any does. */
    static Optional<Long> holder(Path lockFile) {
        Path file = lockFile.toAbsolutePath().normalize();
        if (HELD_HERE.contains(file)) {
            return Optional.of(ProcessHandle.current().pid());
        }
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (channel.tryLock() != null) {
                return Optional.empty();
            }
            String process = Files.readString(file).strip();
            return process.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(process));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * @param connections not a pool's: the lock lives as long as its connection
     */
    static RunLock onPostgres(DataSource connections) {
        try {
            Connection connection = connections.getConnection();
            if (!ask(connection, "select pg_try_advisory_lock(?)")) {
                connection.close();
                throw new RunRefused("Another run is using this database; wait until it has finished, or stop it with"
                        + " \"./benchmarks stop RUN\" (\"./benchmarks runs\" shows its number).");
            }
            return new RunLock(connection);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database cannot be reached: " + unreachable.getMessage(), unreachable);
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
