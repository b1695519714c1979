package org.careerbenchmarks.operate.schedule;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.careerbenchmarks.operate.notify.Telling;
import org.jspecify.annotations.Nullable;

/** Schedules, as situations. */
final class Schedules {

    private Schedules() {}

    static Schedule nightly(String cron, @Nullable String deadline) {
        ZoneId london = ZoneId.of("Europe/London");
        return new Schedule(
                "nightly",
                Does.NIGHTLY,
                new Timing.Cron(cron, london),
                london,
                true,
                List.of(),
                deadline == null ? null : LocalTime.parse(deadline),
                Telling.ALWAYS,
                new Thresholds(null, null, null));
    }
}
