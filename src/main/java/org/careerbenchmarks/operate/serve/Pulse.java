package org.careerbenchmarks.operate.serve;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.careerbenchmarks.operate.ServerDatabase;
import org.careerbenchmarks.operate.run.Wording;
import org.careerbenchmarks.operate.schedule.Deadlines;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks into the warehouse every few seconds, if anything was written to it since, and keeps what it saw for those who
 * ask how things stand: health and metrics are then told without opening anything.
 */
final class Pulse implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
    private static final long SECONDS = 5;

    private final ServerDatabase database;
    private final Deadlines deadlines;
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "pulse");
        thread.setDaemon(true);
        return thread;
    });
    private String stamp = "";
    private volatile Deadlines.@Nullable Facts facts;
    private volatile @Nullable String fault;

    Pulse(ServerDatabase database, Deadlines deadlines) {
        this.database = database;
        this.deadlines = deadlines;
    }

    void start() {
        beat.scheduleWithFixedDelay(this::beat, 0, SECONDS, TimeUnit.SECONDS);
    }

    /** Whatever goes wrong is what health has to tell; the next beat tries again. */
    void beat() {
        try {
            String now = database.stamp();
            if (!now.equals(stamp) && database.ask(this::look).orElse(false)) {
                stamp = database.stamp();
            }
            fault = null;
        } catch (RuntimeException unreachable) {
            String words = Wording.fault(unreachable);
            if (!words.equals(fault)) {
                LOG.error("The warehouse cannot be looked into", unreachable);
            }
            fault = words;
        }
    }

    private boolean look(DataSource warehouse) {
        facts = deadlines.look(warehouse);
        return true;
    }

    /** How the latest deadlines stand. */
    List<Deadlines.Stand> deadlines() {
        Deadlines.Facts seen = facts;
        return seen == null ? List.of() : deadlines.list(seen);
    }

    /** Why the warehouse cannot be looked into; null while it can. */
    @Nullable
    String fault() {
        return fault;
    }

    @Override
    public void close() {
        beat.shutdownNow();
    }
}
