package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import org.careerbenchmarks.operate.AuditLog;
import org.careerbenchmarks.operate.Launcher;
import org.careerbenchmarks.operate.RemoteStop;
import org.careerbenchmarks.operate.run.ExitCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "stop", description = "Lets a running run stop at its next chunk; \"restart\" goes on with it later.")
final class StopVerb implements Verb {

    private final PrintStream out;

    @Mixin
    private Common common;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "RUN",
            description =
                    "Its number, as \"runs\" shows it; not needed with the embedded database, which has one at a time.")
    private @Nullable Long run;

    StopVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        RemoteStop stop = new RemoteStop(common.places());
        if (stop.isEmbedded()) {
            boolean asked = stop.askHolder();
            out.println(asked ? "The run was asked to stop." : "No run is going on.");
        } else if (run == null) {
            throw new WrongUsage("Name the run to stop; \"./benchmarks runs\" shows its number.");
        } else {
            try (var program = common.look()) {
                program.get(Launcher.class).stop(run);
                program.get(AuditLog.class).record("stop", "", run, "done: the run was asked to stop");
            }
            out.println("Run " + run + " was asked to stop.");
        }
        return ExitCode.DONE;
    }
}
