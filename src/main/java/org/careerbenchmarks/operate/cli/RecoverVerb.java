package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.careerbenchmarks.operate.Access;
import org.careerbenchmarks.operate.AuditLog;
import org.careerbenchmarks.operate.Launcher;
import org.careerbenchmarks.operate.Program;
import org.careerbenchmarks.operate.run.ExitCode;
import org.careerbenchmarks.operate.run.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "recover",
        description =
                "Marks runs whose process died as failed, so that they can be restarted. Every run does so first.")
final class RecoverVerb implements Verb {

    private final PrintStream out;

    @Mixin
    private Common common;

    RecoverVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        try (Program program = Program.open(common.places(), Access.RUN, Watch.nobody(), common.isDebug())) {
            List<Long> marked = program.get(Launcher.class).recover();
            if (marked.isEmpty()) {
                program.get(AuditLog.class).record("recover", "", null, "done: no run had died");
                out.println("No run had died; there is nothing to recover.");
            } else {
                String runs = marked.stream().map(String::valueOf).collect(Collectors.joining(", "));
                out.println("Marked as failed: run " + runs + ". \"./benchmarks restart "
                        + marked.get(marked.size() - 1) + "\" goes on with it.");
            }
            return ExitCode.DONE;
        }
    }
}
