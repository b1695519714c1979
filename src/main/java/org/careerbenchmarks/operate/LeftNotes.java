package org.careerbenchmarks.operate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
                "\t", clock.instant().toString(), plain(AuditLog.actor()), action, plain(detail), plain(result));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\t\\r\\n]", " ");
    }

    boolean hasAny() {
        return Files.exists(file);
    }

    /** Whether somebody asked for something since the notes were entered last. */
    boolean says(String action) {
        return hasAny() && lines().stream().anyMatch(line -> line.contains("\t" + action + "\t"));
    }

    /**
     * Enters the notes in the audit log, and takes them away. The caller holds the lock.
     *
     * @param run the run that was going on; null where it is not known
     */
    public void enter(AuditLog audit, @Nullable Long run) {
        if (!hasAny()) {
            return;
        }
        lines().forEach(line -> audit.append(entry(line.split("\t", -1), run)));
        try {
            Files.delete(file);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** A line that was cut off by a full disk still says that somebody asked for something. */
    private AuditLog.Entry entry(String[] parts, @Nullable Long run) {
        return parts.length == PARTS
                ? new AuditLog.Entry(0, Instant.parse(parts[0]), parts[1], parts[2], parts[3], run, parts[4])
                : new AuditLog.Entry(0, clock.instant(), "unknown", "unknown", "", run, "the note was cut off");
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
