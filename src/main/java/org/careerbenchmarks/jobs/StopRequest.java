package org.careerbenchmarks.jobs;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Whether a run is to stop at the next chunk: asked for in this process (a signal) or in another one (a row in
 * {@code ops.stop_request}, or a sign that is put up where the database cannot be reached).
 *
 * <p>Batch's own stop changes the row of the running execution from outside and can collide with the run's own update
 * of it; this one only ever lets the run stop itself.
 */
@Component
public final class StopRequest implements StepInterruptionPolicy {

    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private final JdbcTemplate jdbc;
    private final StopSign sign;
    private final RunFence fence;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final Set<Long> askedOf = ConcurrentHashMap.newKeySet();
    private final AtomicLong lookedAt = new AtomicLong(System.nanoTime());
    private final AtomicBoolean isHeld = new AtomicBoolean();
    private final AtomicInteger still = new AtomicInteger();

    StopRequest(DataSource database, StopSign sign, RunFence fence) {
        this.jdbc = new JdbcTemplate(database);
        this.sign = sign;
        this.fence = fence;
    }

    /** Stops whatever runs in this process. */
    public void askHere() {
        asked.set(true);
    }

    /** Stops a run wherever it runs. */
    public void ask(long run) {
        jdbc.update(
                "insert into ops.stop_request (run) select ? where not exists"
                        + " (select 1 from ops.stop_request where run = ?)",
                run,
                run);
    }

    /**
     * Lets what runs in this process stand still at its next chunk until the process ends. Its run goes on: to everybody
     * else it looks as if the process had died between two chunks.
     */
    public void holdStill() {
        isHeld.set(true);
    }

    /** How many threads stand still. */
    public int standingStill() {
        return still.get();
    }

    /** Whether a run was asked to stop, here or anywhere. */
    public boolean isAsked(long run) {
        long now = System.nanoTime();
        long before = lookedAt.get();
        boolean isKnown = asked.get() || askedOf.contains(run);
        if (!isKnown && now - before > LOOK_EVERY.toNanos() && lookedAt.compareAndSet(before, now)) {
            look(run);
        }
        return asked.get() || askedOf.contains(run);
    }

    private void look(long run) {
        int found = jdbc.queryForObject("select count(*) from ops.stop_request where run = ?", Integer.class, run);
        if (found > 0 || fence.isClosedFor(run)) {
            askedOf.add(run);
        }
        asked.compareAndSet(false, sign.isUp());
    }

    @Override
    public void checkInterrupted(StepExecution step) throws JobInterruptedException {
        if (isHeld.get()) {
            standStill();
        }
        if (isAsked(step.getJobExecutionId())) {
            step.setTerminateOnly();
            throw new JobInterruptedException("the run was asked to stop");
        }
    }

    void standStill() {
        still.incrementAndGet();
        while (true) {
            LockSupport.park(this);
        }
    }
}
