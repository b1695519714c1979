package org.careerbenchmarks.operate.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.careerbenchmarks.jobs.Comparison;
import org.careerbenchmarks.jobs.ComparisonReport;
import org.careerbenchmarks.jobs.Exports;
import org.careerbenchmarks.operate.Program;
import org.careerbenchmarks.operate.run.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "diff",
        description = {
            "Which figures differ between two editions, by how much, and because of which schools.",
            "Behind each row that differs stand the schools that give something else to just this row, or the exports"
                    + " of surveys that came. A row without any was moved by the reference data.",
            "text shows some rows of each table, and with --table up to 200 of it; json has up to 200 rows of each.",
            "csv has a row for each changed value, of at most 100,000 rows of each table: table, grain (which row),"
                    + " column, before, after, schools, exports. A row that only one edition has gives a value for each"
                    + " of its columns, empty on the other side.",
            "Schools are named: the answer is not for publication."
        })
final class DiffVerb implements Verb {

    private static final int MOST_ROWS = 200;
    private static final int MOST_CSV_ROWS = 100_000;

    /** How the answer is written. */
    enum Format {
        TEXT,
        CSV,
        JSON
    }

    private final PrintStream out;

    @Spec
    private CommandSpec command;

    @Mixin
    private Common common;

    @Parameters(
            arity = "0..2",
            paramLabel = "EDITION",
            description = "The numbers of two editions (default: the last two).")
    private List<Integer> asked = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, csv or json (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Option(names = "--table", paramLabel = "TABLE", description = "Only this published table; may be repeated.")
    private List<String> tables = List.of();

    DiffVerb(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        if (asked.size() == 1) {
            throw new WrongUsage("Name two editions, or none for the last two: ./benchmarks diff 1 2.");
        }
        for (String table : tables) {
            if (!Comparison.tables().contains(table)) {
                throw new WrongUsage("There is no table " + table + "; the tables are "
                        + String.join(", ", Comparison.tables()) + ".");
            }
        }
        try (Program program = common.look()) {
            List<Integer> two = editions(program.get(Exports.class).editions());
            ComparisonReport report = program.get(Comparison.class)
                    .between(
                            two.get(0),
                            two.get(1),
                            table -> tables.isEmpty() || tables.contains(table),
                            format == Format.CSV ? MOST_CSV_ROWS : MOST_ROWS);
            print(report);
            return ExitCode.DONE;
        }
    }

    private List<Integer> editions(List<Integer> all) {
        for (Integer each : asked) {
            if (!all.contains(each)) {
                throw new WrongUsage("There is no edition " + each + "; \"./benchmarks editions\" lists them.");
            }
        }
        if (asked.isEmpty() && all.size() < 2) {
            throw new WrongUsage("There are no two editions to compare yet; \"./benchmarks editions\" lists them.");
        }
        return asked.isEmpty() ? all.subList(all.size() - 2, all.size()) : asked;
    }

    private void print(ComparisonReport report) {
        switch (format) {
            case TEXT -> new DiffText(out, !tables.isEmpty()).print(report);
            case JSON -> Json.print(out, DiffJson.of(report));
            case CSV -> {
                DiffCsv.print(new OutputStreamWriter(out, StandardCharsets.UTF_8), report);
                report.tables().stream()
                        .filter(each -> each.all() > each.rows().size())
                        .forEach(each -> command.commandLine()
                                .getErr()
                                .println("Of " + each.table() + " the first "
                                        + each.rows().size() + " of " + each.all() + " differing rows are told."));
            }
        }
    }
}
