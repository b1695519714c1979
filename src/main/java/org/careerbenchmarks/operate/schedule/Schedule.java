package org.careerbenchmarks.operate.schedule;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.careerbenchmarks.operate.notify.Telling;
import org.jspecify.annotations.Nullable;

/**
 * What a file of {@code jobs/} declares.
 *
 * @param name the name of the file without its ending
 * @param zone whose clock its times are
 * @param catchesUp whether one firing makes up for those that were missed while the program was off
 * @param waves whose outstanding returns and queries are spoken of; all where it is empty
 * @param deadline until when a run that was due before must be done; null where nobody waits for it
 * @param notices who is to be told of what
 */
public record Schedule(
        String name,
        Does does,
        Timing timing,
        ZoneId zone,
        boolean catchesUp,
        List<String> waves,
        @Nullable LocalTime deadline,
        Telling notices,
        Thresholds thresholds) {

    /** What of it the clockwork works with: when this changes, its triggers are made anew. */
    public String timetable() {
        return timing.text() + "|" + zone + "|" + (catchesUp ? "catch-up" : "skip");
    }
}
