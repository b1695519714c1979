package org.careerbenchmarks.operate.notify;

import java.time.Clock;
import javax.sql.DataSource;
import org.careerbenchmarks.jobs.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Notices as the other parts of the application know them. */
@Configuration(proxyBeanMethods = false)
class NoticeParts {

    @Bean
    Channels channels(Settings settings, Environment environment) {
        return Channels.of(settings, environment);
    }

    @Bean
    Notices notices(DataSource database, Clock clock, Channels channels) {
        return new Notices(database, clock, channels);
    }

    @Bean
    Deliveries deliveries(DataSource database, Clock clock, Channels channels) {
        return new Deliveries(database, clock, channels);
    }

    @Bean
    NoticeLog noticeLog(DataSource database) {
        return new NoticeLog(database);
    }
}
