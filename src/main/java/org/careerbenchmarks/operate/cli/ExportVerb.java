package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import org.careerbenchmarks.jobs.Exports;
import org.careerbenchmarks.operate.Access;
import org.careerbenchmarks.operate.Program;
import org.careerbenchmarks.operate.run.ExitCode;
import org.careerbenchmarks.operate.run.Watch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "export", description = "Writes the tables of an edition as CSV to <output>/edition-<n>/tables/.")
final class ExportVerb implements Verb {

    private final PrintStream out;

    @Mixin
    private Common common;

    @Option(names = "--edition", paramLabel = "N", description = "Which edition (default: the current one).")
    private @Nullable Integer edition;

    ExportVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        try (Program program = Program.open(common.places(), Access.RUN, Watch.nobody(), common.isDebug())) {
            Path output = common.places().output();
            Exports exports = program.get(Exports.class);
            int wanted = edition != null ? edition : exports.currentEdition();
            if (!exports.editions().contains(wanted)) {
                throw new WrongUsage("There is no edition " + wanted + "; \"./benchmarks editions\" lists them.");
            }
            out.println("Edition " + wanted + " is in " + exports.write(wanted, output) + ".");
            return ExitCode.DONE;
        }
    }
}
