package org.careerbenchmarks.jobs;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.PartitionStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/**
 * The nightly job: takes in what is new, settles it, publishes an edition if anything changed, exports it,
 * and writes what goes back to the schools.
 *
 * <pre>reference → register → take-in (partitions of chunks) → settle → (publish → export, beside feedback)</pre>
 *
 * <p>Restart: killed anywhere, the next run, or a restart of the failed one, ends with the same tables as an
 * undisturbed run. Progress is the state of the ledger, so every step does what is left to do. The reference data are
 * read in every attempt, because the other steps work with them in memory.
 */
@Configuration(proxyBeanMethods = false)
public class NightlyJob {

    public static final String NAME = "nightly";

    @Bean(NAME)
    Job nightly(Steps steps, Step takeInSubmissions, TakeInCheck check) {
        return steps.publishing(
                NAME,
                new FlowBuilder<Flow>(NAME)
                        .start(steps.inEveryAttempt("reference", steps::readReference))
                        .next(steps.repeated("register", "registerFiles"))
                        .next(takeInSubmissions)
                        .next(steps.once("take-in-check", check::run)));
    }

    @Bean
    Step takeInSubmissions(
            JobRepository repository,
            TakeInPartition takeInPartition,
            TakeInCheck ranges,
            Settings settings,
            ObjectProvider<PartitionHandler> workers) {
        PartitionStepBuilder step = new StepBuilder("take-in", repository)
                .listener(ranges)
                .partitioner(TakeInPartition.NAME, ranges::partition);
        if (settings.takeIn().isRemote()) {
            return step.partitionHandler(workers.getObject()).build();
        }
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("take-in-");
        threads.setTaskDecorator(LogContext::handOn);
        return step.step(takeInPartition)
                .gridSize(settings.parallel())
                .taskExecutor(threads)
                .build();
    }

    @Bean
    TakeInPartition takeInPartition(Step takeInAsUsual, Step takeInWithCare, TakeInCheck ranges, Care care) {
        return new TakeInPartition(takeInAsUsual, takeInWithCare, ranges, care);
    }

    @Bean
    Step takeInAsUsual(TakeInChunks chunks, Settings settings) {
        return chunks.of(settings.chunk());
    }

    @Bean
    Step takeInWithCare(TakeInChunks chunks) {
        return chunks.of(1);
    }
}
