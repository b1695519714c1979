package org.careerbenchmarks.jobs;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Publishes what is in the warehouse without looking for new files.
 *
 * <pre>reference → settle → (publish → export, beside feedback)</pre>
 *
 * <p>Restart: each step is one transaction, so a restart does what is left.
 */
@Configuration(proxyBeanMethods = false)
public class PublishJob {

    public static final String NAME = "publish";

    @Bean(NAME)
    Job publish(Steps steps) {
        return steps.publishing(
                NAME, new FlowBuilder<Flow>(NAME).start(steps.inEveryAttempt("reference", steps::readReference)));
    }
}
