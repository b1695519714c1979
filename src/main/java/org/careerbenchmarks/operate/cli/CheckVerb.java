package org.careerbenchmarks.operate.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.careerbenchmarks.jobs.Assessor;
import org.careerbenchmarks.jobs.ReferenceData;
import org.careerbenchmarks.jobs.SettingsInForce;
import org.careerbenchmarks.model.Verdict;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.operate.run.ExitCode;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = {
            "Says what would be found in workbooks and exports of surveys, and stores nothing: what a school can run before"
                    + " sending.",
            "Comparisons with other returns, with earlier waves and with earlier versions are not part of it; they are"
                    + " made when a return is taken in.",
            "With --impact and no FILE: what would be different if everything that was ever taken in were assessed"
                    + " again with the rules, words, settings and reference data of today."
        })
final class CheckVerb implements Verb {

    /** How the answer is written. */
    enum Format {
        TEXT,
        CSV,
        JSON
    }

    private final PrintStream out;

    @Mixin
    private Common common;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description =
                    "A workbook, or a folder: all workbooks in it and below, by name, and exports below surveys/.")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, csv or json (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Option(names = "--impact", description = "What the rules of today would change; text or json.")
    private boolean isImpact;

    CheckVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        if (isImpact) {
            return new ImpactAnswer(out, common).give(files, format);
        }
        if (files.isEmpty()) {
            throw new WrongUsage("Name the workbooks to check, or folders of workbooks.");
        }
        // Nobody has told the loggers yet that this is a command which answers on its output.
        LoggingSystem.get(CheckVerb.class.getClassLoader()).beforeInitialize();
        Path input = common.placesWithInput().input();
        List<FileToCheck> found = FileToCheck.list(files, input);
        Reference reference = ReferenceData.read(input);
        Assessor assessor = new Assessor(reference, SettingsInForce.read());
        CheckReport report = report(reference);
        boolean anyRefused = false;
        for (FileToCheck file : found) {
            Verdict verdict = file.assess(assessor);
            report.add(file.name(), verdict);
            anyRefused |= !verdict.outcome().isLoaded();
        }
        report.end();
        return anyRefused ? ExitCode.DONE_WITH_REJECTS : ExitCode.DONE;
    }

    private CheckReport report(Reference reference) {
        return switch (format) {
            case TEXT -> new CheckText(out, reference);
            case CSV -> new CheckCsv(out);
            case JSON -> new CheckJson(out);
        };
    }
}
