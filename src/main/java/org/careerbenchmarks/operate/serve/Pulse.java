package org.careerbenchmarks.operate.serve;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.careerbenchmarks.jobs.Glance;
import org.careerbenchmarks.operate.ServerDatabase;
import org.careerbenchmarks.operate.notify.Channels;
import org.careerbenchmarks.operate.notify.Deliveries;
import org.careerbenchmarks.operate.run.Wording;
import org.careerbenchmarks.operate.schedule.Deadlines;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks into the warehouse every few seconds, if anything was written to it since or a notice is to be sent, and keeps
 * what it saw for those who ask how things stand: health and metrics are then told without opening anything.
 */
final class Pulse implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
    private static final Duration USUALLY = Duration.ofSeconds(5);
    /** Another rhythm than that of the runs, or it would meet one each time where they are as frequent. */
    private static final Duration AFTER_MEETING_A_RUN = Duration.ofSeconds(1);

    private static final Duration AT_LEAST_EVERY = Duration.ofMinutes(5);

    private final ServerDatabase database;
    private final Deadlines deadlines;
    private final Channels channels;
    private final Clock clock;
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "pulse");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Consumer<Glance>> watchers = new CopyOnWriteArrayList<>();
    private String stamp = "";
    private Instant nextLook = Instant.MIN;
    private volatile Deadlines.@Nullable Facts facts;
    private volatile @Nullable Glance glance;
    private volatile @Nullable String fault;

    Pulse(ServerDatabase database, Deadlines deadlines, Channels channels, Clock clock) {
        this.database = database;
        this.deadlines = deadlines;
        this.channels = channels;
        this.clock = clock;
    }

    void start() {
        beatIn(Duration.ZERO);
    }

    private void beatIn(Duration pause) {
        if (!beat.isShutdown()) {
            beat.schedule(() -> beatIn(beat()), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Gives the pause until the next. Whatever goes wrong is what health has to tell; the next beat tries again. */
    Duration beat() {
        try {
            boolean isOther = !database.stamp().equals(stamp) || !nextLook.isAfter(clock.instant());
            boolean hasLooked = isOther && database.ask(this::look).orElse(false);
            if (hasLooked) {
                stamp = database.stamp();
            }
            fault = null;
            return isOther && !hasLooked ? AFTER_MEETING_A_RUN : USUALLY;
        } catch (RuntimeException unreachable) {
            String words = Wording.fault(unreachable);
            if (!words.equals(fault)) {
                LOG.error("The warehouse cannot be looked into", unreachable);
            }
            fault = words;
            return USUALLY;
        }
    }

    private boolean look(DataSource warehouse) {
        facts = deadlines.look(warehouse);
        Glance seen = Glance.of(warehouse, clock);
        glance = seen;
        watchers.forEach(each -> each.accept(seen));
        // Now and then in any case: a write at the very moment of closing leaves no trace.
        Instant latest = clock.instant().plus(AT_LEAST_EVERY);
        nextLook = new Deliveries(warehouse, clock, channels)
                .deliverDue()
                .filter(latest::isAfter)
                .orElse(latest);
        return true;
    }

    /** Has somebody know what it sees, each time that it looks. */
    void afterEachLook(Consumer<Glance> watcher) {
        watchers.add(watcher);
    }

    /** How the whole pilot stood when it was looked at last; null before. */
    @Nullable
    Glance glance() {
        return glance;
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
