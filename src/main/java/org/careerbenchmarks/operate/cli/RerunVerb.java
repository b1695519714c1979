package org.careerbenchmarks.operate.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.careerbenchmarks.jobs.Impact;
import org.careerbenchmarks.jobs.ImpactReport;
import org.careerbenchmarks.jobs.Rerun;
import org.careerbenchmarks.jobs.RerunChoices;
import org.careerbenchmarks.operate.Access;
import org.careerbenchmarks.operate.Places;
import org.careerbenchmarks.operate.Program;
import org.careerbenchmarks.operate.run.Assignment;
import org.careerbenchmarks.operate.run.ExitCode;
import org.careerbenchmarks.operate.run.Printable;
import org.careerbenchmarks.operate.run.Watch;
import org.careerbenchmarks.operate.run.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "rerun",
        description = {
            "The late or corrected return, now: takes in what has arrived, as nightly does, assesses submissions of a wave",
            "again whatever their outcome was, and publishes one new edition if anything changed. Who asked, why, and",
            "what changed are kept; \"./benchmarks runs\" shows them.",
            "Without --school, --file and --all-rejected: all returns of the wave."
        })
final class RerunVerb implements Verb {

    private static final int MOST_ARRIVALS = 10;

    private final PrintStream out;

    @Mixin
    private Common common;

    @Mixin
    private Waiting waiting;

    @Option(names = "--wave", paramLabel = "WAVE", required = true, description = "For example 2020-07.")
    private String wave;

    @Option(
            names = "--school",
            paramLabel = "ID",
            description = "Only what this school sent: its school_id, such as P017, or a URN. May be repeated.")
    private List<String> schools = List.of();

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "Only this file: its path below the input folder, or at least 8 digits of its SHA-256. Also"
                    + " reaches files that no school could be found for, exports of surveys, and, by its path, a"
                    + " duplicate, which is then assessed under its own name. May be repeated.")
    private List<String> files = List.of();

    @Option(
            names = "--all-rejected",
            description = "Only what was rejected or quarantined. Of --school, --file and this several add up.")
    private boolean isAllRejected;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why; it is kept.")
    private String reason;

    @Option(names = "--by", paramLabel = "NAME", description = "Who asks (default: the user of the system).")
    private String askedBy = System.getProperty("user.name");

    @Option(
            names = "--dry-run",
            description = "Stores and publishes nothing: says which outcomes and published figures would change.")
    private boolean isDry;

    RerunVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        Places places = common.placesWithInput();
        RerunWords words = new RerunWords(places.input());
        Rerun rerun = new Rerun(
                words.scope(wave, schools, files, isAllRejected),
                words.text("--reason", reason),
                words.text("--by", askedBy));
        return isDry
                ? tryOut(rerun, words)
                : waiting.running(out, common)
                        .run(
                                Assignment.of(places, rerun),
                                program -> words.checkFiles(rerun.scope(), program.get(RerunChoices.class)));
    }

    private int tryOut(Rerun rerun, RerunWords words) throws IOException {
        Places places = common.placesWithInput();
        try (Program program = Program.open(places, Access.RUN, Watch.on(out), common.isDebug())) {
            RerunChoices choices = program.get(RerunChoices.class);
            words.checkFiles(rerun.scope(), choices);
            printArrived(choices.listArrived(places.input()));
            Optional<ImpactReport> report = program.get(Impact.class)
                    .ofRerun(rerun.scope(), places.input().toAbsolutePath(), places.archive());
            if (report.isPresent()) {
                new ImpactText(out).print(report.get());
            } else {
                out.println("There is no edition yet, so there is nothing to compare with; nothing is stored.");
            }
            return ExitCode.DONE;
        }
    }

    private void printArrived(List<String> arrived) {
        if (arrived.isEmpty()) {
            return;
        }
        out.println(
                Wording.count(arrived.size(), "file has", "files have") + " arrived that the run would take in first:");
        arrived.stream().limit(MOST_ARRIVALS).forEach(file -> out.println("  " + Printable.of(file)));
        if (arrived.size() > MOST_ARRIVALS) {
            out.println("  and " + Wording.count(arrived.size() - MOST_ARRIVALS, "other", "others"));
        }
    }
}
