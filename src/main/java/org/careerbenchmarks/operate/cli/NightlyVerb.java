package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import org.careerbenchmarks.jobs.NightlyJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "nightly",
        description = {
            "Takes in what is new in the input folder, loads it, publishes a new edition if anything changed, exports it,",
            "and says what came, what changed and what needs a person."
        })
final class NightlyVerb implements Verb {

    private final PrintStream out;

    @Mixin
    private Common common;

    NightlyVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        return common.running(out).start(NightlyJob.NAME);
    }
}
