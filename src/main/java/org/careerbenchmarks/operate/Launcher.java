package org.careerbenchmarks.operate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.careerbenchmarks.jobs.RunRequest;
import org.careerbenchmarks.jobs.StopRequest;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The one way in which jobs are started, whoever asks. Its process holds the lock, so that nobody else does the same. */
@Component
public final class Launcher {

    private final JobOperator operator;
    private final JobRepository repository;
    private final Map<String, Job> jobs;
    private final HeldLock lock;
    private final StopRequest stop;
    private final AuditLog audit;
    private final JdbcTemplate jdbc;

    Launcher(
            JobOperator operator,
            JobRepository repository,
            Map<String, Job> jobs,
            HeldLock lock,
            StopRequest stop,
            AuditLog audit,
            DataSource database) {
        this.operator = operator;
        this.repository = repository;
        this.jobs = jobs;
        this.lock = lock;
        this.stop = stop;
        this.audit = audit;
        this.jdbc = new JdbcTemplate(database);
    }

    /** Runs a job to its end. */
    public JobExecution run(RunRequest request) throws JobExecutionException {
        recover();
        return operator.start(jobs.get(request.job()), request.toParameters());
    }

    /** Goes on with a run that failed or was stopped. */
    public JobExecution restart(long run) throws JobExecutionException {
        recover();
        // What a worker never got, or did not close, when the run ended: nobody works on it any more.
        jdbc.update(
                """
                update batch_step_execution set status = 'FAILED', version = version + 1
                where job_execution_id = ? and status in ('STARTING', 'STARTED', 'STOPPING')
                """,
                run);
        return operator.restart(getRun(run));
    }

    /**
     * Marks runs whose process died as failed, and removes what was begun and never ran. Holding the lock proves that
     * no run is alive.
     *
     * @return the runs that were marked
     */
    public List<Long> recover() {
        if (!lock.isHeld()) {
            throw new IllegalStateException("only the holder of the lock may recover runs");
        }
        // Killed between the two inserts of a launch, Batch could never start that instance again.
        List<Long> neverRan = jdbc.queryForList(
                """
                select job_instance_id from batch_job_instance
                where not exists (
                    select 1 from batch_job_execution
                    where batch_job_execution.job_instance_id = batch_job_instance.job_instance_id)
                """,
                Long.class);
        for (Long instance : neverRan) {
            JobInstance orphan = repository.getJobInstance(instance);
            if (orphan != null) {
                repository.deleteJobInstance(orphan);
            }
        }
        // Workers of a dead run may be alive: this waits for what they are storing, and they store nothing afterwards.
        jdbc.update("update batch_job_execution set status = 'STOPPING', version = version + 1"
                + " where status in ('STARTING', 'STARTED')");
        List<Long> marked = jobs.keySet().stream()
                .map(repository::findRunningJobExecutions)
                .flatMap(Set::stream)
                .map(operator::recover)
                .map(JobExecution::getId)
                .sorted()
                .toList();
        marked.forEach(run -> audit.record("recover", "", run, "done: the run had died and was marked as failed"));
        return marked;
    }

    /** Asks a run to stop at its next chunk, in whatever process it runs. */
    public void stop(long run) {
        stop.ask(getRun(run).getId());
    }

    public JobExecution getRun(long run) {
        // Batch answers an unknown number with an exception of its database access.
        boolean isThere = jdbc.queryForObject(
                        "select count(*) from batch_job_execution where job_execution_id = ?", Integer.class, run)
                > 0;
        if (!isThere) {
            throw new NoSuchRun(run);
        }
        return repository.getJobExecution(run);
    }
}
