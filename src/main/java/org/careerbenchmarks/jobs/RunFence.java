package org.careerbenchmarks.jobs;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps a worker from storing anything for a run that is over: whoever declares a run dead changes its row, which waits
 * for what is being stored, and is seen by everything that is to be stored afterwards.
 */
@Component
final class RunFence {

    private static final String RUNNING =
            "select status from batch_job_execution where job_execution_id = ? and status in ('STARTING', 'STARTED')";

    private final JdbcTemplate jdbc;
    private final boolean isWorker;

    RunFence(DataSource database, ObjectProvider<WorkerPlace> worker) {
        this.jdbc = new JdbcTemplate(database);
        this.isWorker = worker.getIfAvailable() != null;
    }

    /** The run is over; what belongs to it is dropped. */
    static final class RunIsOver extends RuntimeException {

        RunIsOver(long run) {
            super("run " + run + " is over, so nothing more is stored for it");
        }
    }

    /** Until the end of the caller's transaction nobody declares the run dead; RunIsOver if somebody did. */
    void holdOpen(long run) {
        if (isWorker
                && jdbc.queryForList(RUNNING + " for share", String.class, run).isEmpty()) {
            throw new RunIsOver(run);
        }
    }

    /** Whether the run goes on, as far as can be told without holding it open. */
    boolean isOpen(long run) {
        return !jdbc.queryForList(RUNNING, String.class, run).isEmpty();
    }

    /** Whether what is about to begin is dropped at the latest when it is stored. */
    boolean isClosedFor(long run) {
        return isWorker && !isOpen(run);
    }
}
