package org.careerbenchmarks.operate.serve;

import java.util.List;
import org.careerbenchmarks.operate.schedule.Deadlines.Stand;
import org.careerbenchmarks.operate.schedule.Deadlines.Status;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** What the server answers to whoever asks whether all is well. */
class ServerHealth {

    /** Down while something that had to be done by now is not done. */
    @Bean
    HealthIndicator deadlines(Pulse pulse) {
        return () -> {
            List<Stand> stands = pulse.deadlines();
            boolean isMissed = stands.stream().anyMatch(each -> each.status() == Status.MISSED);
            Health.Builder health = isMissed ? Health.down() : Health.up();
            stands.forEach(each -> health.withDetail(each.schedule().name(), each.words()));
            return health.build();
        };
    }

    /** Down while the warehouse cannot be reached. */
    @Bean
    HealthIndicator warehouse(Pulse pulse) {
        return () -> {
            String fault = pulse.fault();
            return fault == null
                    ? Health.up().build()
                    : Health.down().withDetail("fault", fault).build();
        };
    }
}
