package org.careerbenchmarks.operate.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.careerbenchmarks.jobs.ImpactReport;
import org.careerbenchmarks.jobs.ImpactReport.Counts;
import org.careerbenchmarks.jobs.ImpactReport.SubmissionChange;
import org.careerbenchmarks.jobs.ImpactReport.TableChange;
import org.jspecify.annotations.Nullable;

/** What would be different, for other programs. */
final class ImpactJson {

    private ImpactJson() {}

    /** There is no edition to compare with. */
    static Map<String, @Nullable Object> ofNothing() {
        return Json.object().with("edition", null).all();
    }

    static Map<String, @Nullable Object> of(ImpactReport report) {
        return Json.object()
                .with("edition", report.edition())
                .with("assessed", report.assessed())
                .with("missing_copies", report.missingCopies())
                .with(
                        "submissions",
                        report.submissions().stream()
                                .map(ImpactJson::submission)
                                .toList())
                .with("rules", rules(report.rules()))
                .with("tables", report.tables().stream().map(ImpactJson::table).toList())
                .all();
    }

    private static Map<String, @Nullable Object> submission(SubmissionChange change) {
        return Json.object()
                .with("file", change.file())
                .with("outcome_before", change.before())
                .with("outcome_after", change.after())
                .with("answers_changed", change.answers())
                .with("rules", rules(change.rules()))
                .all();
    }

    private static Map<String, Object> rules(Map<String, Counts> rules) {
        Map<String, Object> named = new LinkedHashMap<>();
        rules.forEach((rule, counts) -> named.put(
                rule,
                Json.object()
                        .with("new", counts.added())
                        .with("gone", counts.removed())
                        .all()));
        return named;
    }

    private static Map<String, @Nullable Object> table(TableChange change) {
        return Json.object()
                .with("table", change.table())
                .with("changed", change.changed())
                .with("new", change.added())
                .with("gone", change.removed())
                .with(
                        "rows",
                        change.rows().stream()
                                .map(row -> Json.object()
                                        .with("before", row.before())
                                        .with("after", row.after())
                                        .all())
                                .toList())
                .all();
    }
}
