package org.careerbenchmarks.publish.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerbenchmarks.model.Status;
import org.jspecify.annotations.Nullable;

/** The table of percentage point changes that the published report has, with any number of benchmarks. */
final class ChangeByBenchmark {

    private final AuditTables audits;
    private final Labels labels;

    ChangeByBenchmark(Contents contents) {
        this.audits = contents.audits();
        this.labels = contents.labels();
    }

    Optional<Section> section() {
        return changes(AuditTables.MATCHED).isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("change", "Change by benchmark", this::write));
    }

    private void write(Html page) {
        Map<String, Map<Status, AuditTables.Change>> matched = changes(AuditTables.MATCHED);
        AuditTables.Change any = first(matched);
        String waves = labels.wave(any.fromWave()) + " to " + labels.wave(any.toWave());
        page.element(
                "p",
                "How the share of characteristics has changed from " + waves + ", in percentage points. The "
                        + Shown.count(any.toSchools(), "school") + " accepted in both are compared with themselves.");
        new ChangeBars(
                        Arrays.stream(Status.values())
                                .map(status -> new ChangeBars.Series(
                                        status.label(), Shades.of(status.ordinal(), Status.values().length)))
                                .toList(),
                        rows(matched))
                .write(
                        page,
                        "change-chart",
                        "Percentage point change in characteristics achieved, by benchmark",
                        "Percentage points. Base: " + Shown.count(any.toSchools(), "school") + " accepted in both.");
        table("change-table", matched, Shown.count(any.toSchools(), "school") + " accepted in both")
                .write(page);
        writeOwnSchools(page, matched);
    }

    /** Where not all schools are in both waves, the waves as they are give other changes. */
    private void writeOwnSchools(Html page, Map<String, Map<Status, AuditTables.Change>> matched) {
        Map<String, Map<Status, AuditTables.Change>> all = changes("all");
        if (!all.isEmpty()) {
            AuditTables.Change own = first(all);
            long both = first(matched).toSchools();
            if (own.fromSchools() != both || own.toSchools() != both) {
                table(
                                "change-all-table",
                                all,
                                "each wave's own schools: " + Shown.count(own.fromSchools()) + ", then "
                                        + Shown.count(own.toSchools()))
                        .write(page);
            }
        }
    }

    private HtmlTable table(String id, Map<String, Map<Status, AuditTables.Change>> changes, String base) {
        HtmlTable table = new HtmlTable(id, "Percentage point change by benchmark (" + base + ")")
                .textColumn("Benchmark")
                .numberColumns(Arrays.stream(Status.values()).map(Status::label).toList());
        changes.forEach((benchmark, byStatus) -> {
            List<HtmlTable.Cell> cells = new ArrayList<>();
            for (Status status : Status.values()) {
                AuditTables.Change change = byStatus.get(status);
                cells.add(
                        change == null
                                ? HtmlTable.Cell.of(Shown.NONE)
                                : new HtmlTable.Cell(
                                        Shown.change(change.points()),
                                        Shown.percent(change.fromPercent()) + " to "
                                                + Shown.percent(change.toPercent())));
            }
            String title = labels.benchmark(first(changes).toWave(), benchmark);
            if (benchmark.equals(AuditTables.TOTAL)) {
                table.totalRow(title, cells);
            } else {
                table.row(title, cells);
            }
        });
        return table;
    }

    private List<ChangeBars.Row> rows(Map<String, Map<Status, AuditTables.Change>> changes) {
        List<ChangeBars.Row> rows = new ArrayList<>();
        changes.forEach((benchmark, byStatus) -> {
            List<@Nullable BigDecimal> points = new ArrayList<>();
            for (Status status : Status.values()) {
                AuditTables.Change change = byStatus.get(status);
                points.add(change == null ? null : change.points());
            }
            String brief = benchmark.equals(AuditTables.TOTAL) ? "All" : benchmark;
            rows.add(new ChangeBars.Row(labels.benchmark(first(changes).toWave(), benchmark), brief, points));
        });
        return rows;
    }

    private Map<String, Map<Status, AuditTables.Change>> changes(String panel) {
        List<String> compared = audits.compared();
        return compared.size() < 2
                ? new LinkedHashMap<>()
                : audits.changes(each -> each.panel().equals(panel)
                        && each.area().equals(audits.pilotArea())
                        && each.fromWave().equals(compared.get(0))
                        && each.toWave().equals(compared.get(1)));
    }

    private static AuditTables.Change first(Map<String, Map<Status, AuditTables.Change>> changes) {
        return changes.values().iterator().next().values().iterator().next();
    }
}
