package org.careerbenchmarks.jobs;

import org.careerbenchmarks.load.Registered;
import org.careerbenchmarks.load.TakenIn;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** What the take-in of a partition is made of, whatever the size of its chunks. */
@Component
record TakeInChunks(
        JobRepository repository,
        PlatformTransactionManager transactions,
        ItemStreamReader<Registered> registeredSubmissions,
        ItemProcessor<Registered, TakenIn> takeInReturn,
        ItemWriter<TakenIn> storeVerdicts,
        StopRequest stop) {

    Step of(int size) {
        return new StepBuilder(TakeInPartition.NAME, repository)
                .<Registered, TakenIn>chunk(size)
                .transactionManager(transactions)
                .reader(registeredSubmissions)
                .processor(takeInReturn)
                .writer(storeVerdicts)
                .interruptionPolicy(stop)
                .build();
    }
}
