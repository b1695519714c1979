package org.careerbenchmarks.operate.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.careerbenchmarks.jobs.SafeCsv;
import org.careerbenchmarks.operate.AuditLog;
import org.careerbenchmarks.operate.Program;
import org.careerbenchmarks.operate.run.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "audit",
        description = {
            "Who did what, and how it ended: every action that changes something, the latest first.",
            "Entries are added and never changed. The name is that of the system's user, or what the environment"
                    + " variable BENCHMARKS_ACTOR says."
        })
final class AuditVerb implements Verb {

    /** How the answer is written. */
    enum Format {
        TEXT,
        CSV
    }

    private final PrintStream out;

    @Mixin
    private Common common;

    @Mixin
    private Latest latest;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or csv (default: ${DEFAULT-VALUE}).")
    private Format format;

    AuditVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        int most = latest.number();
        try (Program program = common.look()) {
            List<AuditLog.Entry> entries = program.get(AuditLog.class).list(most);
            switch (format) {
                case TEXT -> new AuditText(out).print(entries);
                case CSV -> printCsv(entries);
            }
            return ExitCode.DONE;
        }
    }

    private void printCsv(List<AuditLog.Entry> entries) {
        Writer to = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        SafeCsv csv = new SafeCsv(to, "entry", "happened_at", "actor", "action", "detail", "run", "result");
        for (AuditLog.Entry each : entries) {
            csv.add(Arrays.asList(
                    String.valueOf(each.number()),
                    each.happenedAt().toString(),
                    each.actor(),
                    each.action(),
                    each.detail(),
                    each.run() == null ? null : each.run().toString(),
                    each.result()));
        }
        csv.flush();
    }
}
