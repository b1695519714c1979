package org.careerbenchmarks.jobs;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.dao.JacksonExecutionContextStringSerializer;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Runs of long ago, written by Batch itself, with a step, parameters and contexts; only their times are made up. */
final class PastRuns {

    private static final List<String> COPIES = List.of(
            """
            insert into batch_job_instance (job_instance_id, version, job_name, job_key)
            select n.number, version, job_name, substring(job_key, 1, 20) || n.number
            from batch_job_instance, (select cast(? as bigint) as number) n
            where job_instance_id = ?
            """,
            """
            insert into batch_job_execution (job_execution_id, version, job_instance_id, create_time, status)
            select n.number, version, n.number, create_time, status
            from batch_job_execution, (select cast(? as bigint) as number) n
            where job_execution_id = ?
            """,
            """
            insert into batch_job_execution_params
            select n.number, parameter_name, parameter_type, parameter_value, identifying
            from batch_job_execution_params, (select cast(? as bigint) as number) n
            where job_execution_id = ?
            """,
            """
            insert into batch_job_execution_context
            select n.number, short_context, serialized_context
            from batch_job_execution_context, (select cast(? as bigint) as number) n
            where job_execution_id = ?
            """,
            """
            insert into batch_step_execution (step_execution_id, version, step_name, job_execution_id, create_time,
                status)
            select n.number, version, step_name, n.number, create_time, status
            from batch_step_execution, (select cast(? as bigint) as number) n
            where job_execution_id = ?
            """,
            """
            insert into batch_step_execution_context
            select n.number, short_context, serialized_context
            from batch_step_execution_context, (select cast(? as bigint) as number) n
            where step_execution_id = ?
            """);

    private final JobRepository repository;
    private final JdbcTemplate jdbc;

    PastRuns(DataSource database) throws Exception {
        JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(database);
        factory.setTransactionManager(new JdbcTransactionManager(database));
        factory.setSerializer(new JacksonExecutionContextStringSerializer());
        factory.afterPropertiesSet();
        this.repository = factory.getObject();
        this.jdbc = new JdbcTemplate(database);
    }

    JobRepository repository() {
        return repository;
    }

    /**
     * A run of its own.
     *
     * @param ended null for one that has not
     */
    long add(String job, LocalDateTime ended, BatchStatus status) {
        JobParameters parameters = new JobParametersBuilder()
                .addString("request", UUID.randomUUID().toString())
                .addString("job", job, false)
                .toJobParameters();
        return add(repository.createJobInstance(job, parameters), parameters, ended, status);
    }

    /** The first run and its like, one a day, up to a number; Batch itself would write them a dozen a second. */
    void addNights(LocalDateTime firstEnded, int upTo) {
        long first = add("nightly", firstEnded, BatchStatus.COMPLETED);
        List<Object[]> numbers = LongStream.rangeClosed(first + 1, upTo)
                .mapToObj(number -> new Object[] {number, first})
                .toList();
        for (String copy : COPIES) {
            jdbc.batchUpdate(copy, numbers);
        }
        jdbc.batchUpdate(
                "update batch_job_execution set end_time = ? where job_execution_id = ?",
                LongStream.rangeClosed(first + 1, upTo)
                        .mapToObj(number -> new Object[] {firstEnded.plusDays(number - first), number})
                        .toList());
    }

    /** A run that went on with another one and completed. */
    long addRestart(long run, LocalDateTime ended) {
        JobExecution before = repository.getJobExecution(run);
        return add(before.getJobInstance(), before.getJobParameters(), ended, BatchStatus.COMPLETED);
    }

    private long add(JobInstance instance, JobParameters parameters, LocalDateTime ended, BatchStatus status) {
        ExecutionContext left = new ExecutionContext();
        left.put("edition", 1);
        JobExecution run = repository.createJobExecution(instance, parameters, left);
        repository.createStepExecution("publish", run);
        jdbc.update(
                "update batch_job_execution set status = ?, start_time = ?, end_time = ? where job_execution_id = ?",
                status.name(),
                ended,
                ended,
                run.getId());
        return run.getId();
    }
}
