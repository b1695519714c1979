package org.careerbenchmarks.operate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.StandardEnvironment;

/** Stops a run of the embedded database from another process, which cannot open that database beside it. */
public final class RemoteStop {

    private static final Pattern NOTE =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z) (.+)");

    private final Places places;
    private final Clock clock;

    public RemoteStop(Places places) {
        this(places, Clock.systemUTC());
    }

    RemoteStop(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    public boolean isEmbedded() {
        return !Connections.of(new StandardEnvironment(), places).isPostgres();
    }

    /** Sends SIGTERM to the process that holds the lock; false if there is none. */
    public boolean signalHolder() {
        Optional<ProcessHandle> holder = RunLock.holder(places.lockFile()).flatMap(ProcessHandle::of);
        holder.ifPresent(process -> leaveNote());
        return holder.map(ProcessHandle::destroy).orElse(false);
    }

    /** Who asked, for the audit log: only the holder of the lock can write there. */
    private void leaveNote() {
        try {
            Files.writeString(
                    note(),
                    clock.instant() + " " + AuditLog.actor() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * Enters in the audit log who asked for a stop since the last time. The caller holds the lock.
     *
     * @param run the run that was going on; null where it is not known
     */
    public void enterRequests(AuditLog audit, @Nullable Long run) {
        if (!Files.exists(note())) {
            return;
        }
        try {
            for (String line : Files.readAllLines(note())) {
                Matcher whole = NOTE.matcher(line);
                // A line that was cut off by a full disk still says that somebody asked.
                boolean isWhole = whole.matches();
                audit.append(new AuditLog.Entry(
                        0,
                        isWhole ? Instant.parse(whole.group(1)) : clock.instant(),
                        isWhole ? whole.group(2) : "unknown",
                        "stop",
                        "",
                        run,
                        "done: the run was asked to stop"));
            }
            Files.delete(note());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path note() {
        return places.data().resolve("stop-asked.txt");
    }
}
