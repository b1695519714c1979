package org.careerbenchmarks.operate.serve;

import javax.sql.DataSource;
import org.careerbenchmarks.jobs.Glance;
import org.careerbenchmarks.operate.notify.Notices;
import org.careerbenchmarks.operate.notify.Telling;
import org.careerbenchmarks.operate.run.RunEnded;
import org.careerbenchmarks.operate.schedule.Schedule;
import org.careerbenchmarks.operate.schedule.Thresholds;
import org.jspecify.annotations.Nullable;

/** Tells of thresholds that a run has crossed, once while it lasts, and when it is over. */
final class Crossed {

    private final Schedule schedule;
    private final Notices notices;

    Crossed(Schedule schedule, Notices notices) {
        this.schedule = schedule;
        this.notices = notices;
    }

    void tell(RunEnded ended, DataSource database) {
        boolean isDone = ended.ending() == RunEnded.Ending.DONE || ended.ending() == RunEnded.Ending.DONE_WITH_REJECTS;
        if (!isDone || schedule.notices() == Telling.NEVER) {
            return;
        }
        Thresholds most = schedule.thresholds();
        compare("refused", most.refused(), ended.refused(), "%,d files were rejected or quarantined in a run");
        compare("minutes", most.minutes(), minutes(ended), "%,d minutes went by until a run was done");
        if (most.queries() != null) {
            long open = Glance.openQueries(database, schedule.waves());
            compare("queries", most.queries(), open, "%,d queries are not answered");
        }
        notices.recovered(schedule.name(), "late", "a run of it is done.");
    }

    /** Begun ones count: a second more than an hour is more than sixty minutes. */
    private static long minutes(RunEnded ended) {
        return ended.took().plusSeconds(59).toMinutes();
    }

    /** The sentence holds no number that changes from night to night: another sentence is another trouble. */
    private void compare(String threshold, @Nullable Integer most, long found, String what) {
        if (most == null) {
            return;
        }
        String about = schedule.name() + " " + threshold;
        String words = what.formatted(most) + ".";
        if (found > most) {
            notices.trouble(about, "threshold", "more than " + words);
        } else {
            notices.recovered(about, "threshold", "no more than " + words);
        }
    }
}
