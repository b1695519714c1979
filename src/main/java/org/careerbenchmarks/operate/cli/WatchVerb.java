package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.careerbenchmarks.operate.Program;
import org.careerbenchmarks.operate.run.ExitCode;
import org.careerbenchmarks.operate.schedule.Deadlines;
import org.careerbenchmarks.operate.schedule.Deadlines.Stand;
import org.careerbenchmarks.operate.schedule.Deadlines.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "watch",
        description = {
            "Whether what had to be done by a time of the day was done; exit code 5 where it was not.",
            "For a monitor outside; with \"serve\", the schedule watch does the same and has people told."
        })
final class WatchVerb implements Verb {

    private final PrintStream out;

    @Mixin
    private Common common;

    @Mixin
    private JobsFolder jobs;

    WatchVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        Deadlines deadlines = new Deadlines(jobs.read().values(), Clock.systemUTC());
        try (Program program = common.look()) {
            List<Stand> stands = deadlines.list(deadlines.look(program.get(DataSource.class)));
            stands.forEach(each -> out.println(each.words()));
            if (stands.isEmpty()) {
                out.println("No deadline has passed since \"./benchmarks serve\" took over the schedules.");
            }
            return stands.stream().anyMatch(each -> each.status() == Status.MISSED) ? ExitCode.FAILED : ExitCode.DONE;
        }
    }
}
