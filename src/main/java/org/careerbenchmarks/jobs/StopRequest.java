package org.careerbenchmarks.jobs;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
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
    private final AtomicBoolean asked = new AtomicBoolean();
    private final AtomicLong lookedAt = new AtomicLong(System.nanoTime());

    StopRequest(DataSource database, StopSign sign) {
        this.jdbc = new JdbcTemplate(database);
        this.sign = sign;
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

    private boolean isAsked(long run) {
        long now = System.nanoTime();
        long before = lookedAt.get();
        if (!asked.get() && now - before > LOOK_EVERY.toNanos() && lookedAt.compareAndSet(before, now)) {
            int found = jdbc.queryForObject("select count(*) from ops.stop_request where run = ?", Integer.class, run);
            asked.compareAndSet(false, found > 0 || sign.isUp());
        }
        return asked.get();
    }

    @Override
    public void checkInterrupted(StepExecution step) throws JobInterruptedException {
        if (isAsked(step.getJobExecutionId())) {
            step.setTerminateOnly();
            throw new JobInterruptedException("the run was asked to stop");
        }
    }
}
