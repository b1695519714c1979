package org.careerbenchmarks.operate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people asked while another process had the embedded database, which only its holder can write to: lines in a file
 * that the next holder enters in the audit log.
 */
public final class LeftNotes {

    private static final int PARTS = 5;

    private final Path file;
    private final Clock clock;

    public LeftNotes(Places places, Clock clock) {
        this.file = places.data().resolve("left-notes.txt");
        this.clock = clock;
    }

    /** Leaves a note of what the user of this process asked for, and what came of it. */
    public void leave(String action, String detail, String result) {
        String line = String.join(
                "\t", clock.instant().toString(), plain(AuditLog.actor()), plain(action), plain(detail), plain(result));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file, endOfCutOffLine() + line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Behind a note that was cut off the next one begins on a line of its own. */
    private String endOfCutOffLine() throws IOException {
        byte[] before = hasAny() ? Files.readAllBytes(file) : new byte[0];
        return before.length == 0 || before[before.length - 1] == '\n' ? "" : "\n";
    }

    private static String plain(String text) {
        return text.replaceAll("[\\t\\r\\n]", " ");
    }

    boolean hasAny() {
        return Files.exists(file);
    }

    /** Whether somebody asked for something since the notes were entered last. */
    boolean says(String action) {
        return hasAny()
                && lines(file).stream()
                        .map(line -> line.split("\t", -1))
                        .anyMatch(parts -> parts.length == PARTS && parts[2].equals(action));
    }

    /**
     * Enters the notes in the audit log, and takes them away. The caller holds the lock.
     *
     * @param run the run that was going on; null where it is not known
     */
    public void enter(AuditLog audit, @Nullable Long run) {
        Path taken = file.resolveSibling(file.getFileName() + ".taken");
        try {
            // Taken by a process that died with it, which had entered some of them, or all.
            if (Files.exists(taken)) {
                entries(taken, run).filter(entry -> !audit.has(entry)).forEach(audit::append);
                Files.delete(taken);
            }
            if (hasAny()) {
                // What is left from now on lies in a new file.
                Files.move(file, taken, StandardCopyOption.ATOMIC_MOVE);
                entries(taken, run).forEach(audit::append);
                Files.delete(taken);
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static Stream<AuditLog.Entry> entries(Path taken, @Nullable Long run) throws IOException {
        Instant written = Files.getLastModifiedTime(taken).toInstant();
        return lines(taken).stream().map(line -> entry(line.split("\t", -1), written, run));
    }

    /** A line that was cut off by a full disk still says that somebody asked for something; it keeps nobody from work. */
    private static AuditLog.Entry entry(String[] parts, Instant written, @Nullable Long run) {
        return time(parts[0])
                .filter(time -> parts.length == PARTS)
                .map(time -> new AuditLog.Entry(0, time, parts[1], parts[2], parts[3], run, parts[4]))
                .orElseGet(() -> new AuditLog.Entry(0, written, "unknown", "unknown", "", run, "the note was cut off"));
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException cutOff) {
            return Optional.empty();
        }
    }

    /** Half a letter at the end of a note that was cut off is no reason to read none. */
    private static List<String> lines(Path notes) {
        try {
            return new String(Files.readAllBytes(notes), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
