package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import org.careerbenchmarks.operate.run.Assignment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "restart", description = "Goes on with a run that failed or was stopped.")
final class RestartVerb implements Verb {

    private final PrintStream out;

    @Mixin
    private Common common;

    @Mixin
    private Waiting waiting;

    @Parameters(index = "0", paramLabel = "RUN", description = "Its number, as \"runs\" shows it.")
    private long run;

    RestartVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        return waiting.running(out, common).run(Assignment.restart(common.places(), run));
    }
}
