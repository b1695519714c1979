package org.careerbenchmarks.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Forgets runs that ended long ago and that nothing stands on. What editions, assessments and reruns came of is kept for
 * ever, and so is the audit log.
 */
@Component
final class Retention {

    /**
     * A run and its restarts are forgotten together or not at all: each can still be restarted, or none is there. The
     * latest run of each job stays, so that one can always see when it last ran.
     */
    private static final String FORGETTABLE =
            """
            select instance.job_instance_id
            from batch_job_instance instance
            where instance.job_instance_id in (select job_instance_id from batch_job_execution)
                and not exists (
                    select 1
                    from batch_job_execution run
                    where run.job_instance_id = instance.job_instance_id
                        and (run.end_time is null
                            or run.end_time >= ?
                            or run.status in ('STARTING', 'STARTED', 'STOPPING')
                            or run.job_execution_id in (select edition.run from store.edition)
                            or run.job_execution_id in (select distinct attempt.run from intake.attempt)
                            or run.job_execution_id in (select rerun.run from ops.rerun)
                            or run.job_execution_id in (
                                select max(latest.job_execution_id)
                                from batch_job_execution latest
                                join batch_job_instance named on named.job_instance_id = latest.job_instance_id
                                group by named.job_name)))
            order by instance.job_instance_id
            """;

    private final JobRepository repository;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Retention(JobRepository repository, DataSource database, Clock clock) {
        this.repository = repository;
        this.jdbc = new JdbcTemplate(database);
        this.clock = clock;
    }

    /**
     * What was forgotten.
     *
     * @param before the day before which a run must have ended
     * @param runs how many runs, restarts counted
     * @param runsKept how many that ended before then are still there
     * @param firings how many entries of the schedule
     */
    record Forgotten(LocalDate before, int runs, int runsKept, int firings) {}

    /**
     * Forgets in the caller's transaction.
     *
     * @param logs where each run has a log of its own
     */
    Forgotten run(int keptDays, Path logs) throws IOException {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(keptDays);
        LocalDateTime before = day.atStartOfDay();
        int runs = 0;
        for (Long instance : jdbc.queryForList(FORGETTABLE, Long.class, before)) {
            runs += forget(instance, logs);
        }
        int kept = jdbc.queryForObject(
                "select count(*) from batch_job_execution where end_time < ?", Integer.class, before);
        forgetNotices(before);
        return new Forgotten(day, runs, kept, forgetFirings(before));
    }

    private int forget(long number, Path logs) throws IOException {
        List<Long> runs = jdbc.queryForList(
                "select job_execution_id from batch_job_execution where job_instance_id = ?", Long.class, number);
        JobInstance instance = Objects.requireNonNull(repository.getJobInstance(number));
        repository.deleteJobInstance(instance);
        for (Long run : runs) {
            jdbc.update("delete from ops.stop_request where run = ?", run);
            Files.deleteIfExists(logs.resolve(run + ".log"));
        }
        return runs.size();
    }

    /** The latest entry of each schedule stays: it tells that what was due then is done. */
    private int forgetFirings(LocalDateTime before) {
        return jdbc.update(
                """
                delete from ops.firing
                where ended_at < ?
                    and exists (
                        select 1
                        from ops.firing later
                        where later.schedule = firing.schedule and later.due_at > firing.due_at)
                """,
                before);
    }

    /** What was sent to people and is on its way no more, with what came of it; and troubles that are over. */
    private void forgetNotices(LocalDateTime before) {
        jdbc.update(
                """
                delete from ops.notice
                where created_at < ? and not exists (
                    select 1
                    from ops.delivery
                    where delivery.notice = notice.notice and delivery.state in ('due', 'sending'))
                """,
                before);
        jdbc.update("delete from ops.trouble where ended_at < ?", before);
    }
}
