package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import org.careerbenchmarks.operate.run.Running;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "restart", description = "Goes on with a run that failed or was stopped.")
final class RestartVerb implements Verb {

    private final PrintStream out;

    @Mixin
    private Common common;

    @Parameters(index = "0", paramLabel = "RUN", description = "Its number, as \"runs\" shows it.")
    private long run;

    RestartVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        return new Running(out, common.places(), common.isDebug()).goOnWith(run);
    }
}
