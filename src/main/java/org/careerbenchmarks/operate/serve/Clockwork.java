package org.careerbenchmarks.operate.serve;

import java.time.Clock;
import java.util.Map;
import java.util.Properties;
import org.careerbenchmarks.operate.ServerDatabase;
import org.careerbenchmarks.operate.schedule.Schedule;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;

/** Quartz, with its triggers in a database: shared by all servers of a PostgreSQL, one of which runs what is due. */
final class Clockwork {

    private static final String NAME = "career-benchmarks";

    private final Scheduler scheduler;

    private Clockwork(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** Takes over what is declared, and begins to tick. */
    static Clockwork start(ServerDatabase database, Map<String, Schedule> schedules, Firings firings, Clock clock)
            throws Exception {
        SchedulerFactoryBean factory = new SchedulerFactoryBean();
        factory.setSchedulerName(NAME);
        factory.setDataSource(database.clockwork());
        factory.setQuartzProperties(properties(database.isShared()));
        factory.setJobFactory((bundle, unused) -> new DueJob(schedules, firings));
        factory.afterPropertiesSet();
        Scheduler scheduler = factory.getObject();
        new Timetable(scheduler, database.clockwork()).reconcile(schedules.values(), clock.instant());
        scheduler.start();
        return new Clockwork(scheduler);
    }

    /** How Quartz is to work. */
    static Properties properties(boolean isShared) {
        Properties properties = new Properties();
        properties.setProperty("org.quartz.scheduler.instanceId", "AUTO");
        // Also looks again soon after the clock of the machine was set or the machine was asleep.
        properties.setProperty("org.quartz.scheduler.idleWaitTime", "5000");
        properties.setProperty("org.quartz.threadPool.threadCount", "4");
        properties.setProperty(
                "org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate");
        properties.setProperty("org.quartz.jobStore.isClustered", String.valueOf(isShared));
        properties.setProperty("org.quartz.jobStore.clusterCheckinInterval", "3000");
        // Without it two servers can take the same trigger.
        properties.setProperty("org.quartz.jobStore.acquireTriggersWithinLock", "true");
        return properties;
    }

    /** Begins nothing more. */
    void pause() {
        try {
            scheduler.standby();
        } catch (SchedulerException unstoppable) {
            throw new IllegalStateException("the clockwork cannot be held", unstoppable);
        }
    }
}
