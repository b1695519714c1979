package org.careerbenchmarks.jobs;

import java.time.LocalDateTime;
import java.util.UUID;
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
import org.springframework.transaction.support.TransactionTemplate;

/** Runs of long ago, written by Batch itself, with a step, parameters and contexts; only their times are made up. */
final class PastRuns {

    private final JobRepository repository;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    PastRuns(DataSource database) throws Exception {
        JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(database);
        JdbcTransactionManager transactions = new JdbcTransactionManager(database);
        factory.setTransactionManager(transactions);
        factory.setValidateTransactionState(false);
        factory.setSerializer(new JacksonExecutionContextStringSerializer());
        factory.afterPropertiesSet();
        this.repository = factory.getObject();
        this.jdbc = new JdbcTemplate(database);
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What would take a second for each dozen of runs if each were a commit of its own. */
    void inOneTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
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
