package org.careerbenchmarks.operate.serve;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.careerbenchmarks.operate.notify.Telling;
import org.careerbenchmarks.operate.schedule.Does;
import org.careerbenchmarks.operate.schedule.Schedule;
import org.careerbenchmarks.operate.schedule.Thresholds;
import org.careerbenchmarks.operate.schedule.Timing;

/** Schedules, as situations. */
final class Scheduled {

    private Scheduled() {}

    /** Every day at a time, in a zone. */
    static Schedule daily(LocalTime time, ZoneId zone) {
        String cron = "%d %d %d * * ?".formatted(time.getSecond(), time.getMinute(), time.getHour());
        return nightly(new Timing.Cron(cron, zone), zone, true);
    }

    static Schedule nightly(Timing timing, ZoneId zone, boolean catchesUp) {
        return named("nightly", timing, zone, catchesUp);
    }

    static Schedule named(String name, Timing timing, ZoneId zone, boolean catchesUp) {
        return new Schedule(
                name,
                Does.NIGHTLY,
                timing,
                zone,
                catchesUp,
                List.of(),
                timing instanceof Timing.Cron ? LocalTime.of(6, 0) : null,
                Telling.ALWAYS,
                new Thresholds(null, null, null));
    }

    /** The same, for a zone without clock changes. */
    static Schedule nightly(Timing timing, boolean catchesUp) {
        return nightly(timing, ZoneOffset.UTC, catchesUp);
    }
}
