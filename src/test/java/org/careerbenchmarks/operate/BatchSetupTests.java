package org.careerbenchmarks.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
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
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** What Spring Batch keeps of runs. */
class BatchSetupTests {

    private static final int STEPS = 200;

    @ParameterizedTest
    @EnumSource
    void stepsBeginAtTheSameTime(TestDatabase database) {
        Set<Object> isolations = ConcurrentHashMap.newKeySet();
        DataSource watched = watched(database.migrated(), isolations);
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            new AnnotatedBeanDefinitionReader(context).register(BatchSetup.class);
            context.registerBean("dataSource", DataSource.class, () -> watched);
            context.registerBean("transactionManager", JdbcTransactionManager.class, watched);
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
            // Two serializable ones meet so seldom that the steps alone would not show them.
            assertThat(isolations).doesNotContain(Connection.TRANSACTION_SERIALIZABLE);
        }
    }

    /** Puts down every level of isolation that is asked for. */
    private static DataSource watched(DataSource database, Set<Object> isolations) {
        return new DelegatingDataSource(database) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = super.getConnection();
                return (Connection) Proxy.newProxyInstance(
                        Connection.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, values) -> {
                            if (method.getName().equals("setTransactionIsolation")) {
                                isolations.add(values[0]);
                            }
                            return method.invoke(connection, values);
                        });
            }
        };
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
