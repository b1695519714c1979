package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import org.careerbenchmarks.jobs.PublishJob;
import org.careerbenchmarks.operate.run.Assignment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "publish",
        description = "Publishes what is in the warehouse as a new edition, if it differs from the current one.")
final class PublishVerb implements Verb {

    private final PrintStream out;

    @Mixin
    private Common common;

    @Mixin
    private Waiting waiting;

    PublishVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        return waiting.running(out, common).run(Assignment.of(common.placesWithInput(), PublishJob.NAME));
    }
}
