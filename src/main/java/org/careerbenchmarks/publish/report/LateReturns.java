package org.careerbenchmarks.publish.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.careerbenchmarks.model.Status;
import org.jspecify.annotations.Nullable;

/** Which returns are in, and how far those that are not can still move the figures. */
final class LateReturns {

    private final Contents contents;
    private final AuditTables audits;
    private final Labels labels;

    LateReturns(Contents contents) {
        this.contents = contents;
        this.audits = contents.audits();
        this.labels = contents.labels();
    }

    Optional<Section> section() {
        return audits.coverage().isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("coverage", "Coverage and late returns", this::write));
    }

    private void write(Html page) {
        writeCoverage(page);
        if (audits.now().isPresent()) {
            writeBounds(page);
        }
    }

    private void writeCoverage(Html page) {
        HtmlTable table = new HtmlTable("coverage-table", "Audit returns by area and wave")
                .textColumn("Area")
                .numberColumns(
                        List.of("Expected", "Accepted", "Rejected", "Outstanding", "Completed late", "Coverage"));
        for (String wave : audits.waves()) {
            table.heading(labels.fullWave(wave));
            audits.coverage().stream()
                    .filter(each -> each.wave().equals(wave) && (each.isPilot() || each.expected() > 0))
                    .sorted(Comparator.comparing(AuditTables.Coverage::isPilot)
                            .thenComparing(AuditTables.Coverage::name)
                            .thenComparing(AuditTables.Coverage::area))
                    .forEach(each -> addRow(table, each));
        }
        table.write(page);
    }

    private static void addRow(HtmlTable table, AuditTables.Coverage area) {
        List<HtmlTable.Cell> cells = new ArrayList<>();
        for (long count : List.of(area.expected(), area.accepted(), area.rejected(), area.outstanding(), area.late())) {
            cells.add(HtmlTable.Cell.of(Shown.count(count)));
        }
        cells.add(HtmlTable.Cell.of(Shown.percent(area.percent())));
        if (area.isPilot()) {
            table.totalRow(area.name(), cells);
        } else {
            table.row(area.name(), cells);
        }
    }

    private void writeBounds(Html page) {
        List<String> open = new ArrayList<>();
        for (String wave : audits.heldWaves()) {
            List<AuditTables.Bounds> all = allBounds(wave);
            long settled = all.stream().filter(AuditTables.Bounds::isSettled).count();
            boolean isFinal = all.stream().allMatch(each -> Objects.equals(each.lowest(), each.highest()));
            if (isFinal) {
                page.element(
                        "p",
                        labels.wave(wave) + ": no return is still to come, so all percentages are settled: the lowest"
                                + " and the highest are those shown.");
            } else {
                open.add(wave);
                page.element(
                        "p",
                        labels.wave(wave) + ": " + Shown.count(settled) + " of " + Shown.count(all.size())
                                + " percentages are settled. What returns still to come can make of them:");
            }
        }
        open.forEach(wave -> writeBounds(page, wave));
    }

    private List<AuditTables.Bounds> allBounds(String wave) {
        return audits.figures().entrySet().stream()
                .filter(each -> each.getKey().wave().equals(wave)
                        && each.getKey().area().equals(audits.pilotArea()))
                .flatMap(each -> Optional.ofNullable(each.getValue().bounds()).stream())
                .toList();
    }

    private void writeBounds(Html page, String wave) {
        HtmlTable table = new HtmlTable(
                        "bounds-table-" + audits.waves().indexOf(wave),
                        "Lowest to highest percentage with late returns, " + labels.fullWave(wave) + ", "
                                + contents.schools(wave, audits.pilotArea()) + " schools accepted")
                .textColumn("Benchmark")
                .numberColumns(Arrays.stream(Status.values()).map(Status::label).toList());
        for (String benchmark : audits.benchmarks(wave)) {
            table.row(labels.benchmark(wave, benchmark), bounds(wave, benchmark));
        }
        table.write(page);
    }

    private List<HtmlTable.Cell> bounds(String wave, String benchmark) {
        List<HtmlTable.Cell> cells = new ArrayList<>();
        for (Status status : Status.values()) {
            AuditTables.Bounds bounds = audits.find(wave, audits.pilotArea(), benchmark, status)
                    .map(AuditTables.StatusFigure::bounds)
                    .orElse(null);
            cells.add(
                    bounds == null
                            ? HtmlTable.Cell.of(Shown.NONE)
                            : new HtmlTable.Cell(
                                    range(bounds.lowest(), bounds.highest()),
                                    bounds.isSettled() ? "settled" : "not settled"));
        }
        return cells;
    }

    private static String range(@Nullable BigDecimal lowest, @Nullable BigDecimal highest) {
        String from = Shown.finePercent(lowest);
        String to = Shown.finePercent(highest);
        return from.equals(to) ? from : from + " to " + to;
    }
}
