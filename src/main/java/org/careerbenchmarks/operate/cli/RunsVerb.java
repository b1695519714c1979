package org.careerbenchmarks.operate.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.careerbenchmarks.jobs.RunRequest;
import org.careerbenchmarks.jobs.SafeCsv;
import org.careerbenchmarks.operate.Launcher;
import org.careerbenchmarks.operate.Program;
import org.careerbenchmarks.operate.run.ExitCode;
import org.careerbenchmarks.operate.run.Printable;
import org.careerbenchmarks.operate.run.RunDetail;
import org.careerbenchmarks.operate.run.RunHistory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "runs",
        description = {
            "The history of runs, the latest first, and what was to run and did not: paused, or refused.",
            "With RUN, one of them in full: what was asked for, its steps, what came of it, who had it run; with --log"
                    + " also, what it logged, as it went on."
        })
final class RunsVerb implements Verb {

    /** How the answer is written. */
    enum Format {
        TEXT,
        CSV,
        JSON
    }

    private final PrintStream out;

    @Mixin
    private Common common;

    @Parameters(arity = "0..1", paramLabel = "RUN", description = "The number of a run, to see all about it.")
    private @Nullable Long run;

    @Option(names = "--log", description = "Print the log of RUN, as it lies in logs/runs of the data folder.")
    private boolean isLog;

    @Mixin
    private Latest latest;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, csv (only of the history) or json (default: ${DEFAULT-VALUE}).")
    private Format format;

    RunsVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        if (run == null) {
            if (isLog) {
                throw new WrongUsage("Name the run whose log to print: ./benchmarks runs 12 --log.");
            }
            printHistory();
        } else if (isLog) {
            printLog(run);
        } else {
            printDetail(run);
        }
        return ExitCode.DONE;
    }

    private void printHistory() {
        int most = latest.number();
        try (Program program = common.look()) {
            List<RunHistory.Line> history = new RunHistory(program.get(DataSource.class)).list(most);
            switch (format) {
                case TEXT -> new RunsText(out).print(history);
                case CSV -> printCsv(history);
                case JSON -> Json.print(out, RunsJson.of(history));
            }
        }
    }

    private void printCsv(List<RunHistory.Line> history) {
        SafeCsv csv = new SafeCsv(
                new OutputStreamWriter(out, StandardCharsets.UTF_8),
                "run",
                "job",
                "status",
                "began_at",
                "ended_at",
                "files",
                "words");
        for (RunHistory.Line each : history) {
            csv.add(Arrays.asList(
                    each.run() == null ? null : each.run().toString(),
                    each.job(),
                    each.status(),
                    RunsJson.time(each.began()),
                    RunsJson.time(each.ended()),
                    each.files() == null ? null : each.files().toString(),
                    each.words()));
        }
        csv.flush();
    }

    private void printDetail(long number) {
        if (format == Format.CSV) {
            throw new WrongUsage("One run is told as text or json; csv is for the history, without a number.");
        }
        try (Program program = common.look()) {
            RunDetail detail = RunDetail.of(number, program, common.places());
            switch (format) {
                case TEXT -> new RunsText(out).print(detail);
                case JSON, CSV -> Json.print(out, RunsJson.of(detail));
            }
        }
    }

    /** Without the warehouse where the log is there: it can be read while the run goes on. */
    private void printLog(long number) throws IOException {
        Path log = common.places().logOf(number);
        if (Files.isRegularFile(log)) {
            Files.copy(log, out);
            out.flush();
            return;
        }
        try (Program program = common.look()) {
            String machine = RunRequest.machine(program.get(Launcher.class).getRun(number));
            throw new WrongUsage("The log of run " + number + " is not there (" + log + "): logs are kept for some"
                    + " time only, and on the machine that the run went on on"
                    + (machine.isEmpty() ? "" : ", which was " + Printable.of(machine)) + ".");
        }
    }
}
