package org.careerbenchmarks.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** What Spring Batch keeps of runs. */
class BatchSetupTests {

    private static final int STEPS = 200;

    @ParameterizedTest
    @EnumSource
    void stepsBeginAtTheSameTime(TestDatabase database) {
        DataSource warehouse = database.migrated();
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            new AnnotatedBeanDefinitionReader(context).register(BatchSetup.class);
            context.registerBean("dataSource", DataSource.class, () -> warehouse);
            context.registerBean("transactionManager", JdbcTransactionManager.class, warehouse);
            context.refresh();
            JobRepository repository = context.getBean(JobRepository.class);
            JobExecution run = repository.createJobExecution(
                    repository.createJobInstance("nightly", new JobParameters()),
                    new JobParameters(),
                    new ExecutionContext());
            CyclicBarrier both = new CyclicBarrier(2);

            CompletableFuture.allOf(
                            CompletableFuture.runAsync(() -> begin("export", run, repository, both)),
                            CompletableFuture.runAsync(() -> begin("feedback", run, repository, both)))
                    .orTimeout(5, TimeUnit.MINUTES)
                    .join();

            assertThat(run.getStepExecutions()).hasSize(2 * STEPS);
        }
    }

    private static void begin(String step, JobExecution run, JobRepository repository, CyclicBarrier both) {
        try {
            for (int i = 0; i < STEPS; i++) {
                both.await(1, TimeUnit.MINUTES);
                repository.createStepExecution(step + i, run);
            }
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
