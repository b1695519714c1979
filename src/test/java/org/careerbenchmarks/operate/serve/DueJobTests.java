package org.careerbenchmarks.operate.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import org.careerbenchmarks.operate.schedule.Schedule;
import org.careerbenchmarks.operate.schedule.Timing;
import org.junit.jupiter.api.Test;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.Scheduler;
import org.quartz.TriggerBuilder;
import org.quartz.impl.JobExecutionContextImpl;
import org.quartz.spi.OperableTrigger;
import org.quartz.spi.TriggerFiredBundle;

/** Since when something is due, whatever way Quartz came to call it: the same time for the same firing. */
class DueJobTests {

    private static final Instant DUE = Instant.parse("2026-11-29T02:30:00Z");
    private static final Instant LATER = Instant.parse("2026-11-29T09:17:23Z");

    private final Schedule nightly = Scheduled.daily(LocalTime.of(2, 30), ZoneOffset.UTC);
    private final Schedule poll = Scheduled.nightly(new Timing.Every("15m", Duration.ofMinutes(15)), true);
    private final TriggerBuilder<?> trigger = TriggerBuilder.newTrigger();

    private JobExecutionContext fired(boolean isRecovering, Instant scheduled) {
        return new JobExecutionContextImpl(
                null,
                new TriggerFiredBundle(
                        JobBuilder.newJob(DueJob.class).withIdentity("nightly").build(),
                        (OperableTrigger) trigger.build(),
                        null,
                        isRecovering,
                        Date.from(LATER),
                        Date.from(scheduled),
                        null,
                        null),
                context -> {});
    }

    private void recoveredFrom(Instant scheduled) {
        trigger.usingJobData(
                Scheduler.FAILED_JOB_ORIGINAL_TRIGGER_SCHEDULED_FIRETIME_IN_MILLISECONDS,
                String.valueOf(scheduled.toEpochMilli()));
    }

    @Test
    void inTimeItIsDueWhenItIsFired() {
        assertThat(DueJob.dueAt(fired(false, DUE), nightly)).isEqualTo(DUE);
        assertThat(DueJob.dueAt(fired(false, LATER), poll)).isEqualTo(LATER);
    }

    @Test
    void madeUpForItIsDueSinceTheLatestTimeThatWasMissed() {
        assertThat(DueJob.dueAt(fired(false, LATER), nightly)).isEqualTo(DUE);
    }

    @Test
    void afterACrashItIsDueSinceItWasDueBefore() {
        recoveredFrom(DUE);
        assertThat(DueJob.dueAt(fired(true, LATER), nightly)).isEqualTo(DUE);
        assertThat(DueJob.dueAt(fired(true, LATER), poll)).isEqualTo(DUE);
    }

    @Test
    void theNightOfAFormerTimetableIsDueWhenItWas() {
        trigger.usingJobData(DueJob.DUE, String.valueOf(DUE.minusSeconds(3600).toEpochMilli()));
        assertThat(DueJob.dueAt(fired(false, LATER), nightly)).isEqualTo("2026-11-29T01:30:00Z");
    }

    /** Else the firing that was cut off would stay open, and the night be done a second time. */
    @Test
    void theNightOfAFormerTimetableIsDueWhenItWasAlsoAfterACrash() {
        trigger.usingJobData(DueJob.DUE, String.valueOf(DUE.minusSeconds(3600).toEpochMilli()));
        recoveredFrom(LATER);
        assertThat(DueJob.dueAt(fired(true, LATER), nightly)).isEqualTo("2026-11-29T01:30:00Z");
    }
}
