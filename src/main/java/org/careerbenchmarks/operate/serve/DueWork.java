package org.careerbenchmarks.operate.serve;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.careerbenchmarks.operate.AuditLog;
import org.careerbenchmarks.operate.Places;
import org.careerbenchmarks.operate.Program;
import org.careerbenchmarks.operate.notify.Notices;
import org.careerbenchmarks.operate.run.Assignment;
import org.careerbenchmarks.operate.run.RunEnded;
import org.careerbenchmarks.operate.run.RunFailed;
import org.careerbenchmarks.operate.run.Wording;
import org.careerbenchmarks.operate.schedule.Does;
import org.careerbenchmarks.operate.schedule.Firing;
import org.careerbenchmarks.operate.schedule.Firing.Outcome;
import org.careerbenchmarks.operate.schedule.FiringLog;
import org.careerbenchmarks.operate.schedule.Schedule;
import org.careerbenchmarks.operate.schedule.Watching;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a schedule does, in the warehouse that was opened for it. */
final class DueWork {

    private static final Logger LOG = LoggerFactory.getLogger(DueWork.class);

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK);

    private final Places places;
    private final Clock clock;
    private final Watching watching;

    DueWork(Places places, Clock clock, Watching watching) {
        this.places = places;
        this.clock = clock;
        this.watching = watching;
    }

    Firing carryOut(Due due, Program program) {
        String missed = missed(due, program.get(DataSource.class));
        try {
            return due.schedule().does() == Does.WATCH ? watch(due, program) : run(due, program, missed);
        } catch (RunFailed failed) {
            return ended(due, Outcome.FAILED, missed + failed.getMessage(), failed.run());
        } catch (Exception fault) {
            LOG.error("{} failed", due.schedule().name(), fault);
            return ended(due, Outcome.FAILED, missed + Wording.fault(fault), null);
        }
    }

    private Firing watch(Due due, Program program) {
        return ended(due, Outcome.DONE, watching.look(program.get(DataSource.class), program.get(Notices.class)), null);
    }

    private Firing run(Due due, Program program, String missed) throws Exception {
        Schedule schedule = due.schedule();
        AuditLog audit = program.get(AuditLog.class).as("schedule " + schedule.name());
        RunEnded ended = Assignment.of(places, schedule.does().code())
                .telling(schedule.notices())
                .carryOut(program, audit, new PrintStream(OutputStream.nullOutputStream()));
        new Crossed(schedule, program.get(Notices.class)).tell(ended, program.get(DataSource.class));
        return switch (ended.ending()) {
            case DONE, DONE_WITH_REJECTS -> ended(due, Outcome.DONE, missed + done(ended), ended.run());
            case STOPPED -> ended(due, Outcome.STOPPED, missed + "somebody asked it to stop.", ended.run());
            case FAILED -> ended(due, Outcome.FAILED, missed + ended.fault(), ended.run());
        };
    }

    private static String done(RunEnded ended) {
        String came = ended.whatCame().isEmpty() ? "" : ended.whatCame() + "; ";
        String edition = ended.edition().isEmpty() ? "" : "edition " + ended.edition() + "; ";
        return came + edition + "took " + Wording.seconds(ended.took()) + ".";
    }

    private Firing ended(Due due, Outcome outcome, String words, @Nullable Long run) {
        return new Firing(due.schedule().name(), due.at(), clock.instant(), outcome, words, run);
    }

    /** {@code it was due on Wed 1 Apr 02:30; 2 earlier times were missed; }, or nothing where it comes in time. */
    private String missed(Due due, DataSource database) {
        Optional<Instant> before = new FiringLog(database, clock)
                .findBefore(due.schedule().name(), due.at())
                .map(Firing::dueAt);
        long times = before.map(last -> due.schedule().timing().countBetween(last, due.at()))
                .orElse(0L);
        boolean isLate = Duration.between(due.at(), clock.instant()).compareTo(Duration.ofMinutes(1)) > 0;
        String words = isLate
                ? "it was due on " + SHOWN.format(due.at().atZone(due.schedule().zone())) + "; "
                : "";
        return times > 0
                ? words + Wording.count(times, "earlier time was", "earlier times were") + " missed and made up for; "
                : words;
    }
}
