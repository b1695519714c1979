package org.careerbenchmarks.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.TriggerBuilder;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;

/** Quartz can keep its schedule in the tables that the migrations make, on both databases. */
class QuartzTablesTests {

    private static final CountDownLatch FIRED = new CountDownLatch(2);

    /** Says that it was fired. */
    public static final class Ring implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            FIRED.countDown();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStoredTriggerFiresAfterARestart(TestDatabase database) throws Exception {
        DataSource source = database.migrated();
        Scheduler first = scheduler(source, database);
        first.scheduleJob(
                JobBuilder.newJob(Ring.class)
                        .withIdentity("ring")
                        .usingJobData("a", "b")
                        .build(),
                TriggerBuilder.newTrigger()
                        .withIdentity("soon")
                        .startAt(Date.from(Instant.EPOCH))
                        .withSchedule(SimpleScheduleBuilder.simpleSchedule().withMisfireHandlingInstructionFireNow())
                        .build());
        first.shutdown(true);

        long before = FIRED.getCount();
        Scheduler second = scheduler(source, database);
        assertThat(second.checkExists(org.quartz.JobKey.jobKey("ring"))).isTrue();
        second.start();

        org.awaitility.Awaitility.await().atMost(30, TimeUnit.SECONDS).until(() -> FIRED.getCount() < before);
        second.shutdown(true);
    }

    private static Scheduler scheduler(DataSource source, TestDatabase database) throws Exception {
        Properties properties = new Properties();
        properties.setProperty(
                "org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate");
        properties.setProperty("org.quartz.jobStore.misfireThreshold", "1000");
        SchedulerFactoryBean factory = new SchedulerFactoryBean();
        factory.setDataSource(source);
        factory.setQuartzProperties(properties);
        factory.setSchedulerName("test-" + database);
        factory.afterPropertiesSet();
        return factory.getObject();
    }
}
