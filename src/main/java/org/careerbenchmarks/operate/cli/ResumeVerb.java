package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import org.careerbenchmarks.operate.AuditLog;
import org.careerbenchmarks.operate.Program;
import org.careerbenchmarks.operate.run.Deed;
import org.careerbenchmarks.operate.run.ExitCode;
import org.careerbenchmarks.operate.schedule.Pauses;
import org.careerbenchmarks.operate.schedule.ScheduleFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "resume",
        description = "Lets a paused schedule go on when it is due next; what was due meanwhile is not made up for.")
final class ResumeVerb implements Verb {

    private final PrintStream out;

    @Mixin
    private Common common;

    @Mixin
    private JobsFolder jobs;

    @Parameters(index = "0", paramLabel = "SCHEDULE", description = "Its name, as \"schedule\" shows it.")
    private String name;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; it is kept.")
    private String reason = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who asks (default: the user of the system).")
    private String by = AuditLog.actor();

    ResumeVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        ScheduleFiles.get(jobs.read(), name);
        try (Program program = common.look(JobsFolder.FOR_A_RUN)) {
            return new Deed("resume", reason.isBlank() ? name : name + ": " + reason.strip())
                    .recorded(
                            program.get(AuditLog.class).as(by),
                            () -> say(program.get(Pauses.class).end(name, by)));
        }
    }

    private Deed.Ended<Integer> say(boolean wasPaused) {
        String result = wasPaused ? "goes on when it is due next" : "was not paused";
        out.println(name + " " + result + ".");
        return new Deed.Ended<>(ExitCode.DONE, null, "done: it " + result);
    }
}
