package org.careerbenchmarks.operate.cli;

import java.util.Map;
import org.careerbenchmarks.jobs.ComparisonReport;
import org.careerbenchmarks.jobs.ComparisonReport.CellChange;
import org.careerbenchmarks.jobs.ComparisonReport.ExportChange;
import org.careerbenchmarks.jobs.ComparisonReport.ReturnChange;
import org.careerbenchmarks.jobs.ComparisonReport.RowChange;
import org.careerbenchmarks.jobs.ComparisonReport.TableChange;
import org.jspecify.annotations.Nullable;

/** How two editions differ, for other programs. */
final class DiffJson {

    private DiffJson() {}

    static Map<String, @Nullable Object> of(ComparisonReport report) {
        return Json.object()
                .with("before", report.before())
                .with("after", report.after())
                .with("returns", report.returns().stream().map(DiffJson::of).toList())
                .with("exports", report.exports().stream().map(DiffJson::of).toList())
                .with("tables", report.tables().stream().map(DiffJson::of).toList())
                .all();
    }

    private static Map<String, @Nullable Object> of(ReturnChange change) {
        return Json.object()
                .with("wave", change.wave())
                .with("school_id", change.schoolId())
                .with("school_name", change.schoolName())
                .with("area_name", change.areaName())
                .with("before", change.before())
                .with("after", change.after())
                .all();
    }

    private static Map<String, @Nullable Object> of(ExportChange change) {
        return Json.object()
                .with("file", change.file())
                .with("survey", change.survey())
                .with("wave", change.wave())
                .with("responses", change.responses())
                .with("has_come", change.hasCome())
                .all();
    }

    private static Map<String, @Nullable Object> of(TableChange change) {
        return Json.object()
                .with("table", change.table())
                .with("differing", change.all())
                .with("rows", change.rows().stream().map(DiffJson::of).toList())
                .all();
    }

    private static Map<String, @Nullable Object> of(RowChange row) {
        return Json.object()
                .with("grain", row.grain())
                .with("changes", row.cells().stream().map(DiffJson::of).toList())
                .with("schools", row.schools())
                .with("exports", row.exports())
                .all();
    }

    private static Map<String, @Nullable Object> of(CellChange cell) {
        return Json.object()
                .with("column", cell.column())
                .with("before", cell.before())
                .with("after", cell.after())
                .all();
    }
}
