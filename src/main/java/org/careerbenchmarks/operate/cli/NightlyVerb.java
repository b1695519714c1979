package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import org.careerbenchmarks.jobs.NightlyJob;
import org.careerbenchmarks.operate.run.Assignment;
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

    @Mixin
    private Waiting waiting;

    NightlyVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        return waiting.running(out, common).run(Assignment.of(common.placesWithInput(), NightlyJob.NAME));
    }
}
