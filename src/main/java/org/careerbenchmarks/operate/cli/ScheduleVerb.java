package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.careerbenchmarks.operate.Program;
import org.careerbenchmarks.operate.run.ExitCode;
import org.careerbenchmarks.operate.run.Printable;
import org.careerbenchmarks.operate.schedule.Firing;
import org.careerbenchmarks.operate.schedule.FiringLog;
import org.careerbenchmarks.operate.schedule.Pause;
import org.careerbenchmarks.operate.schedule.Pauses;
import org.careerbenchmarks.operate.schedule.Schedule;
import org.careerbenchmarks.operate.schedule.Timing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "schedule",
        description = {
            "What is to run when, what came of it last, and what is paused, by whom and why.",
            "Refuses a file of --jobs that \"serve\" would refuse."
        })
final class ScheduleVerb implements Verb {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm zzz", Locale.UK);

    private final PrintStream out;

    @Mixin
    private Common common;

    @Mixin
    private JobsFolder jobs;

    ScheduleVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        var schedules = jobs.read();
        Clock clock = Clock.systemUTC();
        try (Program program = common.look()) {
            FiringLog log = new FiringLog(program.get(DataSource.class), clock);
            for (Schedule each : schedules.values()) {
                print(each, program.get(Pauses.class).findActive(each.name()), log.findLatest(each.name()), clock);
            }
        }
        return ExitCode.DONE;
    }

    private void print(Schedule schedule, Optional<Pause> pause, Optional<Firing> last, Clock clock) {
        out.printf(
                "%-14s %s, %s%n",
                schedule.name(),
                times(schedule),
                schedule.catchesUp() ? "missed ones are made up for" : "missed ones are skipped");
        if (schedule.timing() instanceof Timing.Cron cron) {
            cron.nextAfter(clock.instant()).ifPresent(next -> line("next", when(next, schedule)));
        }
        if (schedule.deadline() != null) {
            line("done by", schedule.deadline().toString());
        }
        pause.ifPresent(each -> line("now", each.words()));
        last.ifPresent(each -> line(
                "last",
                when(each.dueAt(), schedule) + ", "
                        + (each.outcome() == null ? "going on" : each.outcome().code()) + ": "
                        + each.words()
                        + (each.run() == null ? "" : " (run " + each.run() + ")")));
    }

    private void line(String what, String text) {
        out.printf("  %-12s %s%n", what, Printable.of(text));
    }

    private static String times(Schedule schedule) {
        return schedule.timing() instanceof Timing.Every
                ? "every " + schedule.timing().text()
                : "cron " + schedule.timing().text() + " in " + schedule.zone();
    }

    private static String when(Instant time, Schedule schedule) {
        return WHEN.format(time.atZone(schedule.zone()));
    }
}
