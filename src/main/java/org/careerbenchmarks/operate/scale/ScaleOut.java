package org.careerbenchmarks.operate.scale;

import org.careerbenchmarks.jobs.Handout;
import org.careerbenchmarks.jobs.Settings;
import org.careerbenchmarks.jobs.StopRequest;
import org.careerbenchmarks.operate.Places;
import org.careerbenchmarks.operate.RemoteStop;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Who gives partitions to workers, where the settings say so; otherwise nobody asks for it. */
@Configuration(proxyBeanMethods = false)
class ScaleOut {

    @Bean
    @Lazy
    PartitionHandler workers(
            JobRepository repository, Handout handout, StopRequest stop, Settings settings, Places places) {
        settings.takeIn().checkDatabase(new RemoteStop(places).isEmbedded());
        return new RemotePartitions(repository, handout, stop, settings.takeIn());
    }
}
