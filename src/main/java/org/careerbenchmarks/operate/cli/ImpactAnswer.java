package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.careerbenchmarks.jobs.Impact;
import org.careerbenchmarks.jobs.ImpactReport;
import org.careerbenchmarks.operate.Access;
import org.careerbenchmarks.operate.Places;
import org.careerbenchmarks.operate.Program;
import org.careerbenchmarks.operate.run.ExitCode;
import org.careerbenchmarks.operate.run.Watch;

/** The answer to {@code check --impact}. */
final class ImpactAnswer {

    private final PrintStream out;
    private final Common common;

    ImpactAnswer(PrintStream out, Common common) {
        this.out = out;
        this.common = common;
    }

    int give(List<Path> files, CheckVerb.Format format) {
        if (!files.isEmpty()) {
            throw new WrongUsage("With --impact everything that was taken in is checked; leave out the files.");
        }
        if (format == CheckVerb.Format.CSV) {
            throw new WrongUsage("With --impact the format is text or json.");
        }
        boolean isText = format == CheckVerb.Format.TEXT;
        Places places = common.placesWithInput();
        try (Program program =
                Program.open(places, Access.RUN, isText ? Watch.on(out) : Watch.nobody(), common.isDebug())) {
            Optional<ImpactReport> report =
                    program.get(Impact.class).ofAll(places.input().toAbsolutePath(), places.archive());
            if (isText) {
                print(report);
            } else {
                Json.print(out, report.map(ImpactJson::of).orElseGet(ImpactJson::ofNothing));
            }
            return ExitCode.DONE;
        }
    }

    private void print(Optional<ImpactReport> report) {
        if (report.isPresent()) {
            new ImpactText(out).print(report.get());
        } else {
            out.println("There is no edition yet, so there is nothing to compare with; \"./benchmarks nightly\""
                    + " publishes the first.");
        }
    }
}
