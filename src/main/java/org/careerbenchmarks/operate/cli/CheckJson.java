package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Verdict;
import org.jspecify.annotations.Nullable;

/** What was found as an array of files. */
final class CheckJson implements CheckReport {

    private final PrintStream out;
    private final List<Map<String, @Nullable Object>> files = new ArrayList<>();

    CheckJson(PrintStream out) {
        this.out = out;
    }

    @Override
    public void add(String file, Verdict verdict) {
        files.add(Json.object()
                .with("file", file)
                .with("outcome", verdict.outcome().code())
                .with("wave", verdict.wave())
                .with("school_id", verdict.schoolId())
                .with("urn", verdict.urn())
                .with(
                        "findings",
                        verdict.findings().stream().map(CheckJson::finding).toList())
                .all());
    }

    private static Map<String, @Nullable Object> finding(Finding finding) {
        return Json.object()
                .with("rule", finding.rule())
                .with("severity", finding.severity().code())
                .with("treatment", finding.treatment().code())
                .with("sheet", finding.place().sheet())
                .with("cell", finding.place().cell())
                .with("ref", finding.ref())
                .with("observed", finding.observed())
                .with("expected", finding.expected())
                .with("message", finding.message())
                .all();
    }

    @Override
    public void end() {
        Json.print(out, files);
    }
}
