package org.careerbenchmarks.operate.serve;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.careerbenchmarks.jobs.Machine;
import org.careerbenchmarks.jobs.StopRequest;
import org.careerbenchmarks.operate.Access;
import org.careerbenchmarks.operate.Compaction;
import org.careerbenchmarks.operate.Places;
import org.careerbenchmarks.operate.Program;
import org.careerbenchmarks.operate.RefusedAttempt;
import org.careerbenchmarks.operate.RunRefused;
import org.careerbenchmarks.operate.run.Wording;
import org.careerbenchmarks.operate.schedule.Does;
import org.careerbenchmarks.operate.schedule.Firing;
import org.careerbenchmarks.operate.schedule.Firing.Outcome;
import org.careerbenchmarks.operate.schedule.FiringLog;
import org.careerbenchmarks.operate.schedule.Pauses;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Does what is due when the warehouse is free, and writes down what came of it. Each firing opens the warehouse as a
 * command would, and closes it afterwards: between the runs of a server, people can give commands.
 */
final class Firings {

    private static final Logger LOG = LoggerFactory.getLogger(Firings.class);

    /** Longer than any run: whoever is due waits for it rather than be lost. */
    private static final Duration PATIENCE = Duration.ofHours(12);

    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(30);

    private final ConfigurableApplicationContext server;
    private final Places places;
    private final Clock clock;
    private final DueWork work;
    private final CountDownLatch idle = new CountDownLatch(1);
    private boolean isStopping;
    private @Nullable Program running;

    Firings(ConfigurableApplicationContext server, Places places, Clock clock, DueWork work) {
        this.server = server;
        this.places = places;
        this.clock = clock;
        this.work = work;
    }

    void carryOut(Due due) {
        LOG.info("{} is due, since {}", due.schedule().name(), due.at());
        try (Program program = openWhenFree(due)) {
            begin(program);
            try {
                carryOut(due, program);
            } finally {
                end();
            }
        } catch (RunRefused busyTooLong) {
            RefusedAttempt.writeDown(
                    places, due.schedule().does().code(), due.schedule().name() + ", due since " + due.at());
            LOG.error("{} was not run: {}", due.schedule().name(), busyTooLong.getMessage());
        }
        leaveToTheNextStart();
    }

    private void carryOut(Due due, Program program) {
        DataSource database = program.get(DataSource.class);
        FiringLog log = new FiringLog(database, clock);
        String name = due.schedule().name();
        if (!log.begin(name, due.at(), Machine.name())) {
            LOG.info("{}, due since {}, was done before", name, due.at());
            return;
        }
        Firing ended = new Pauses(database, clock)
                .findActive(name)
                .map(pause -> firing(due, Outcome.PAUSED, pause.words(), null))
                .orElseGet(() -> work.carryOut(due, program));
        log.end(ended);
        if (due.schedule().does() == Does.HOUSEKEEPING && ended.outcome() == Outcome.DONE) {
            // Closes the database: nothing may be left to write.
            Compaction.of(places);
        }
        LOG.info("{}: {}", name, ended.words());
    }

    private Firing firing(Due due, Outcome outcome, String words, @Nullable Long run) {
        return new Firing(due.schedule().name(), due.at(), clock.instant(), outcome, words, run);
    }

    /** Waits for the run that is going on, and for what cannot be reached at the moment. */
    private Program openWhenFree(Due due) {
        long began = System.nanoTime();
        while (true) {
            try {
                return Program.openWithin(server, places, Access.RUN.waiting(PATIENCE));
            } catch (RunRefused busyTooLong) {
                throw busyTooLong;
            } catch (RuntimeException fault) {
                if (System.nanoTime() - began > PATIENCE.toNanos()) {
                    throw fault;
                }
                LOG.error(
                        "{} is due and cannot begin: {} It is tried again in {} s.",
                        due.schedule().name(),
                        Wording.fault(fault),
                        AFTER_A_FAULT.toSeconds(),
                        fault);
                LockSupport.parkNanos(AFTER_A_FAULT.toNanos());
            }
        }
    }

    private synchronized void begin(Program program) {
        running = program;
        if (isStopping) {
            program.get(StopRequest.class).askHere();
        }
    }

    private synchronized void end() {
        running = null;
        if (isStopping) {
            idle.countDown();
        }
    }

    /** Asks what is running to stop at its next chunk; from now on nothing more is begun. */
    synchronized void askToStop() {
        isStopping = true;
        if (running == null) {
            idle.countDown();
        } else {
            running.get(StopRequest.class).askHere();
        }
    }

    /** Whether nothing runs any more, after waiting for it. */
    boolean isIdleWithin(Duration patience) throws InterruptedException {
        return idle.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * While the program ends, a firing does not come back: Quartz then counts it among those that a crash cut off, and
     * fires it again at the next start. What was done by then is found in the log of firings.
     */
    private void leaveToTheNextStart() {
        boolean isEnding;
        synchronized (this) {
            isEnding = isStopping;
        }
        while (isEnding) {
            LockSupport.park(this);
        }
    }
}
