package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import org.careerbenchmarks.jobs.PublishJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "publish",
        description = "Publishes what is in the warehouse as a new edition, if it differs from the current one.")
final class PublishVerb implements Verb {

    private final PrintStream out;

    @Mixin
    private Common common;

    PublishVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        return common.running(out).start(PublishJob.NAME);
    }
}
