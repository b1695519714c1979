package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.careerbenchmarks.operate.AuditLog;
import org.careerbenchmarks.operate.Program;
import org.careerbenchmarks.operate.run.Deed;
import org.careerbenchmarks.operate.run.ExitCode;
import org.careerbenchmarks.operate.run.Printable;
import org.careerbenchmarks.operate.schedule.Pause;
import org.careerbenchmarks.operate.schedule.Pauses;
import org.careerbenchmarks.operate.schedule.Schedule;
import org.careerbenchmarks.operate.schedule.ScheduleFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "pause",
        description = {
            "Lets a schedule do nothing until somebody resumes it, or until a time that is named. What is running goes on,"
                    + " nothing piles up, and verbs given by hand work as usual.",
            "Each time that it would have been due is in \"./benchmarks runs\", as paused."
        })
final class PauseVerb implements Verb {

    private final PrintStream out;

    @Mixin
    private Common common;

    @Mixin
    private JobsFolder jobs;

    @Parameters(index = "0", paramLabel = "SCHEDULE", description = "Its name, as \"schedule\" shows it.")
    private String name;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why; it is kept.")
    private String reason;

    @Option(
            names = "--until",
            paramLabel = "WHEN",
            description =
                    "When it goes on by itself: 2026-12-24T08:00 or 2026-12-24 in the schedule's zone, or a length of"
                            + " time such as 12h or 3d.")
    private @Nullable String until;

    @Option(names = "--by", paramLabel = "NAME", description = "Who asks (default: the user of the system).")
    private String by = AuditLog.actor();

    PauseVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        Schedule schedule = ScheduleFiles.get(jobs.read(), name);
        if (reason.isBlank()) {
            throw new WrongUsage("Write something after --reason; it is kept for whoever looks at the schedule later.");
        }
        Clock clock = Clock.systemUTC();
        Instant end = until == null ? null : time(until.strip(), schedule.zone(), clock);
        if (end != null && !end.isAfter(clock.instant())) {
            throw new WrongUsage(until + " is over already; name a time to come with --until.");
        }
        try (Program program = common.look(JobsFolder.FOR_A_RUN)) {
            return new Deed("pause", name + ": " + reason.strip())
                    .recorded(
                            program.get(AuditLog.class).as(by),
                            () -> say(program.get(Pauses.class).begin(name, reason.strip(), by, end)));
        }
    }

    private Deed.Ended<Integer> say(Pause pause) {
        out.println(Printable.of(name + " is " + pause.words()) + ".");
        return new Deed.Ended<>(ExitCode.DONE, null, "done: " + pause.words());
    }

    private static Instant time(String text, ZoneId zone, Clock clock) {
        try {
            if (text.contains("T")) {
                return LocalDateTime.parse(text).atZone(zone).toInstant();
            }
            if (text.contains("-")) {
                return LocalDate.parse(text).atStartOfDay(zone).toInstant();
            }
            Duration length = DurationStyle.detectAndParse(text);
            return clock.instant().plus(length);
        } catch (DateTimeException | IllegalArgumentException notOne) {
            throw new WrongUsage("\"" + text + "\" is no time; write it like 2026-12-24T08:00, 2026-12-24, 12h or 3d.");
        }
    }
}
