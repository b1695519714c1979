package org.careerbenchmarks.operate.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.careerbenchmarks.jobs.FindingsCsv;
import org.careerbenchmarks.model.Verdict;

/** What was found as a table for a spreadsheet. */
final class CheckCsv implements CheckReport {

    private final FindingsCsv csv;

    CheckCsv(PrintStream out) {
        this.csv = new FindingsCsv(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void add(String file, Verdict verdict) {
        csv.add(file, verdict);
    }

    @Override
    public void end() {
        csv.flush();
    }
}
