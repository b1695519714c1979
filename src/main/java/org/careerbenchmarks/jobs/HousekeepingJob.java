package org.careerbenchmarks.jobs;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps the house: puts the embedded database and the archive by in a backup, and forgets runs that nobody asks about
 * any more. What was forgotten is therefore in the backups made before it.
 *
 * <pre>backup → retention</pre>
 *
 * <p>Restart: a backup is whole or not there, and forgetting is one transaction, so a restart does what is left; so does
 * the next run. Where no backup could be made, nothing is forgotten and no older backup deleted.
 */
@Configuration(proxyBeanMethods = false)
public class HousekeepingJob {

    public static final String NAME = "housekeeping";

    @Bean(NAME)
    Job housekeeping(JobRepository repository, Steps steps, HousekeepingSteps housekeeping) {
        return new JobBuilder(NAME, repository)
                .start(steps.once("backup", housekeeping::backUp))
                .next(steps.once("retention", housekeeping::forget))
                .build();
    }
}
