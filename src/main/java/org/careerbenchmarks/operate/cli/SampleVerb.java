package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.careerbenchmarks.jobs.ReferenceData;
import org.careerbenchmarks.operate.run.ExitCode;
import org.careerbenchmarks.operate.run.Wording;
import org.careerbenchmarks.template.sample.Sample;
import org.careerbenchmarks.template.sample.SampleRequest;
import org.careerbenchmarks.template.sample.SampleSummary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "sample",
        description = {
            "Writes an input folder with invented returns and survey exports: the pilot of the Year 1 report, or any",
            "number of schools, of which four in five answer each survey.",
            "The same arguments give the same bytes."
        })
final class SampleVerb implements Verb {

    private final PrintStream out;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where to write it.")
    private Path folder;

    @Option(names = "--schools", paramLabel = "N", description = "How many schools (default: the pilot's 70).")
    private @Nullable Integer schools;

    @Option(names = "--seed", paramLabel = "S", description = "Another number, other answers.")
    private @Nullable Long seed;

    @Option(
            names = "--from",
            paramLabel = "DIR",
            description = "Fill returns for the framework, waves and panel of this input folder instead of the pilot's."
                    + " No survey exports are written.")
    private @Nullable Path from;

    @Option(names = "--debug", description = "Show stack traces on the terminal.")
    private boolean isDebug;

    SampleVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        SampleSummary written = Sample.write(new SampleRequest(
                folder,
                schools == null ? OptionalInt.empty() : OptionalInt.of(schools),
                seed == null ? OptionalLong.empty() : OptionalLong.of(seed),
                Optional.ofNullable(from).map(ReferenceData::read),
                Optional.ofNullable(from).map(input -> input.resolve("reference"))));
        out.println(Wording.count(written.returns(), "return", "returns") + " of "
                + Wording.count(written.schools(), "school", "schools") + " in "
                + Wording.count(written.waves(), "wave", "waves") + surveys(written) + ", all invented, in " + folder
                + ".");
        return ExitCode.DONE;
    }

    private static String surveys(SampleSummary written) {
        return written.responses() == 0
                ? ""
                : ", and " + Wording.count(written.responses(), "survey response", "survey responses");
    }
}
