package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.careerbenchmarks.jobs.ComparisonReport;
import org.careerbenchmarks.jobs.ComparisonReport.ExportChange;
import org.careerbenchmarks.jobs.ComparisonReport.ReturnChange;
import org.careerbenchmarks.jobs.ComparisonReport.RowChange;
import org.careerbenchmarks.jobs.ComparisonReport.TableChange;
import org.careerbenchmarks.operate.run.Printable;
import org.careerbenchmarks.operate.run.Wording;

/** How two editions differ, for people: what came, then some rows of each table with the schools behind them. */
final class DiffText {

    private static final int MOST_RETURNS = 100;
    private static final int MOST_ROWS = 5;
    private static final int MOST_NAMES = 12;

    private static final Set<String> OF_ONE_SCHOOL = Set.of("submission", "finding", "school_status", "assessment");

    private final PrintStream out;
    private final boolean isWhole;

    /**
     * @param isWhole whether all the rows that the report has are shown
     */
    DiffText(PrintStream out, boolean isWhole) {
        this.out = out;
        this.isWhole = isWhole;
    }

    void print(ComparisonReport report) {
        line("Between edition " + report.before() + " and " + report.after() + ": " + report.summary() + ".");
        report.returns().stream().limit(MOST_RETURNS).forEach(each -> line("  " + words(each)));
        if (report.returns().size() > MOST_RETURNS) {
            line("  and " + Wording.count(report.returns().size() - MOST_RETURNS, "other return", "other returns"));
        }
        report.exports().forEach(each -> line("  " + words(each)));
        if (report.tables().isEmpty()) {
            line(isWhole ? "The rows of these tables are equal." : "Every published table is equal.");
        }
        report.tables().forEach(this::print);
    }

    private static String words(ReturnChange change) {
        return change.schoolId() + " " + change.schoolName() + ", " + change.areaName() + ", " + change.wave() + ": "
                + change.before() + " -> " + change.after();
    }

    private static String words(ExportChange change) {
        return change.file() + ", " + change.wave() + ": "
                + Wording.count(change.responses(), "response", "responses")
                + (change.hasCome() ? "" : ", no longer counted as it was");
    }

    private void print(TableChange table) {
        // Row by row, findings would bury the figures.
        boolean isShort = !isWhole && table.table().equals("finding");
        int most = isWhole ? Integer.MAX_VALUE : MOST_ROWS;
        long shown = isShort ? 0 : Math.min(most, table.rows().size());
        line(table.heading());
        table.rows().stream().limit(shown).forEach(row -> line("  " + row.line() + behind(table.table(), row)));
        if (shown > 0 && table.all() > shown) {
            line("  and " + Wording.count(table.all() - shown, "other row", "other rows"));
        }
    }

    private static String behind(String table, RowChange row) {
        // Rows about one school say so themselves.
        boolean isTold = OF_ONE_SCHOOL.contains(table);
        List<String> names =
                Stream.concat(row.schools().stream(), row.exports().stream()).toList();
        if (names.isEmpty() || isTold) {
            return "";
        }
        List<String> shown = new ArrayList<>(names.subList(0, Math.min(MOST_NAMES, names.size())));
        if (names.size() > MOST_NAMES) {
            shown.add("and " + (names.size() - MOST_NAMES) + " others");
        }
        return " (" + String.join(", ", shown) + ")";
    }

    /** File names and names of schools are data. */
    private void line(String text) {
        out.println(Printable.of(text));
    }
}
