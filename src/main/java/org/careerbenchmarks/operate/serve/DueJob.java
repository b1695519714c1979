package org.careerbenchmarks.operate.serve;

import java.time.Instant;
import java.util.Map;
import org.careerbenchmarks.operate.schedule.Schedule;
import org.careerbenchmarks.operate.schedule.Timing;
import org.jspecify.annotations.Nullable;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobDataMap;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;

/** What Quartz calls when a schedule is due: finds out since when, and hands it on. */
@DisallowConcurrentExecution
final class DueJob implements Job {

    /** When it was due, in milliseconds, where the trigger cannot say so. */
    static final String DUE = "due";

    private final Map<String, Schedule> schedules;
    private final Firings firings;

    DueJob(Map<String, Schedule> schedules, Firings firings) {
        this.schedules = schedules;
        this.firings = firings;
    }

    @Override
    public void execute(JobExecutionContext context) {
        Schedule schedule = schedules.get(context.getJobDetail().getKey().getName());
        // Taken out of the files while it was being recovered: nobody wants it any more.
        if (schedule != null) {
            firings.carryOut(new Due(schedule, dueAt(context, schedule)));
        }
    }

    static Instant dueAt(JobExecutionContext context, Schedule schedule) {
        JobDataMap data = context.getMergedJobDataMap();
        @Nullable String given = data.getString(DUE);
        if (given != null) {
            return time(given);
        }
        Instant scheduled = context.isRecovering()
                ? time(data.getString(Scheduler.FAILED_JOB_ORIGINAL_TRIGGER_SCHEDULED_FIRETIME_IN_MILLISECONDS))
                : context.getScheduledFireTime().toInstant();
        // After a misfire Quartz calls the time of catching up the scheduled one.
        return schedule.timing() instanceof Timing.Cron cron
                ? cron.lastUpTo(scheduled).orElse(scheduled)
                : scheduled;
    }

    private static Instant time(String milliseconds) {
        return Instant.ofEpochMilli(Long.parseLong(milliseconds));
    }
}
