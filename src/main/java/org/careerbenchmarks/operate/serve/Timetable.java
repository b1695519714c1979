package org.careerbenchmarks.operate.serve;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.careerbenchmarks.operate.schedule.Schedule;
import org.careerbenchmarks.operate.schedule.Timing;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.ScheduleBuilder;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings what Quartz has stored in line with what the files declare. A trigger whose timetable is as it was is not
 * touched: it knows what was missed while the program was off, and what must be done again after a crash.
 */
final class Timetable {

    private static final String GROUP = "jobs";
    private static final String CATCH_UP = "catch-up";
    private static final String TEXT = "timetable";

    private final Scheduler scheduler;
    private final TransactionTemplate transaction;

    /**
     * @param database where the scheduler keeps its triggers
     */
    Timetable(Scheduler scheduler, DataSource database) {
        this.scheduler = scheduler;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /** Call it before the scheduler starts. Another server of the same database sees all of it or nothing. */
    void reconcile(Collection<Schedule> declared, Instant now) throws SchedulerException {
        // Makes the row that Quartz locks, which two servers cannot make at once within their transactions.
        scheduler.unscheduleJob(TriggerKey.triggerKey("none", GROUP));
        transaction.executeWithoutResult(status -> {
            try {
                takeOver(declared, now);
            } catch (SchedulerException fault) {
                throw new IllegalStateException("The schedule cannot be stored: " + fault.getMessage(), fault);
            }
        });
    }

    private void takeOver(Collection<Schedule> declared, Instant now) throws SchedulerException {
        // The first of them takes Quartz's lock: from then on other servers wait until the transaction ends.
        for (Schedule each : declared) {
            scheduler.addJob(job(each), true);
        }
        Set<String> names = declared.stream().map(Schedule::name).collect(Collectors.toSet());
        for (JobKey key : scheduler.getJobKeys(GroupMatcher.jobGroupEquals(GROUP))) {
            if (!names.contains(key.getName())) {
                scheduler.deleteJob(key);
            }
        }
        for (Schedule each : declared) {
            reconcile(each, now);
        }
    }

    private void reconcile(Schedule schedule, Instant now) throws SchedulerException {
        TriggerKey key = TriggerKey.triggerKey(schedule.name(), GROUP);
        Trigger stored = scheduler.getTrigger(key);
        if (stored == null) {
            scheduler.scheduleJob(trigger(schedule, key, now));
        } else if (!schedule.timetable().equals(stored.getJobDataMap().getString(TEXT))) {
            keepMissed(schedule, stored, now);
            scheduler.rescheduleJob(key, trigger(schedule, key, now));
        } else if (scheduler.getTriggerState(key) == Trigger.TriggerState.ERROR) {
            scheduler.resetTriggerFromErrorState(key);
        }
    }

    private static JobDetail job(Schedule schedule) {
        return JobBuilder.newJob(DueJob.class)
                .withIdentity(schedule.name(), GROUP)
                .storeDurably()
                .requestRecovery()
                .build();
    }

    /** The trigger of a schedule; it is first due after now. */
    static Trigger trigger(Schedule schedule, TriggerKey key, Instant now) {
        return TriggerBuilder.newTrigger()
                .withIdentity(key)
                .forJob(schedule.name(), GROUP)
                .usingJobData(TEXT, schedule.timetable())
                .startAt(Date.from(schedule.timing().nextAfter(now).orElse(now)))
                .withSchedule(times(schedule))
                .build();
    }

    private static ScheduleBuilder<? extends Trigger> times(Schedule schedule) {
        if (schedule.timing() instanceof Timing.Every every) {
            SimpleScheduleBuilder simple = SimpleScheduleBuilder.simpleSchedule()
                    .withIntervalInMilliseconds(every.interval().toMillis())
                    .repeatForever();
            return schedule.catchesUp()
                    ? simple.withMisfireHandlingInstructionNowWithRemainingCount()
                    : simple.withMisfireHandlingInstructionNextWithRemainingCount();
        }
        CronScheduleBuilder cron = CronScheduleBuilder.cronSchedule(
                        schedule.timing().text())
                .inTimeZone(TimeZone.getTimeZone(schedule.zone()));
        return schedule.catchesUp()
                ? cron.withMisfireHandlingInstructionFireAndProceed()
                : cron.withMisfireHandlingInstructionDoNothing();
    }

    /** The latest of the times that a trigger has missed. */
    private static Date latest(Trigger stored, Date firstMissed, Instant now) {
        Date latest = firstMissed;
        Date next = stored.getFireTimeAfter(latest);
        while (next != null && next.toInstant().isBefore(now)) {
            latest = next;
            next = stored.getFireTimeAfter(latest);
        }
        return latest;
    }

    /** What the timetable that is given up has missed is still to be made up for. */
    private void keepMissed(Schedule schedule, Trigger stored, Instant now) throws SchedulerException {
        Date next = stored.getNextFireTime();
        TriggerKey once = TriggerKey.triggerKey(schedule.name(), CATCH_UP);
        if (schedule.catchesUp() && next != null && next.toInstant().isBefore(now) && !scheduler.checkExists(once)) {
            scheduler.scheduleJob(TriggerBuilder.newTrigger()
                    .withIdentity(once)
                    .forJob(schedule.name(), GROUP)
                    .usingJobData(
                            DueJob.DUE, String.valueOf(latest(stored, next, now).getTime()))
                    .startAt(Date.from(now))
                    .withSchedule(SimpleScheduleBuilder.simpleSchedule().withMisfireHandlingInstructionFireNow())
                    .build());
        }
    }
}
