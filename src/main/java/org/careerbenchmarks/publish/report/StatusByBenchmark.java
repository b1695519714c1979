package org.careerbenchmarks.publish.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.careerbenchmarks.model.Status;
import org.jspecify.annotations.Nullable;

/** How much of each benchmark is fully, partially and not achieved, in every wave; the last two are drawn. */
final class StatusByBenchmark {

    private final Contents contents;
    private final AuditTables audits;
    private final Labels labels;
    private final String area;

    StatusByBenchmark(Contents contents) {
        this.contents = contents;
        this.audits = contents.audits();
        this.labels = contents.labels();
        this.area = audits.pilotArea();
    }

    Optional<Section> section() {
        return audits.now().map(now -> new Section("status", "Status by benchmark", page -> write(page, now)));
    }

    private void write(Html page, String now) {
        page.element(
                "p",
                "The share of answered characteristics with each status. Settled: whatever schools without an accepted"
                        + " return answered, the same whole per cent would be shown; where that is not so, the lowest"
                        + " and the highest percentage stand beneath.");
        List<String> compared = audits.compared();
        List<String> parts = Arrays.stream(Status.values()).map(Status::label).toList();
        new StackedBars(
                        parts,
                        audits.benchmarks(now).stream()
                                .map(benchmark -> new StackedBars.Group(
                                        labels.benchmark(now, benchmark),
                                        compared.stream()
                                                .map(wave -> bar(wave, benchmark, compared.size() > 1))
                                                .toList()))
                                .toList())
                .write(
                        page,
                        "status-chart",
                        "Characteristics fully, partially and not achieved, by benchmark",
                        contents.schoolsBehind(compared));
        writeTable(page, now);
    }

    private StackedBars.Bar bar(String wave, String benchmark, boolean isLabelled) {
        List<@Nullable BigDecimal> percents = new ArrayList<>();
        for (Status status : Status.values()) {
            percents.add(contents.percent(new AuditTables.Place(wave, area, benchmark, status)));
        }
        return new StackedBars.Bar(isLabelled ? labels.wave(wave) : "", percents);
    }

    private void writeTable(Html page, String now) {
        HtmlTable table = new HtmlTable(
                        "status-table", "Status by benchmark. Base: answered characteristics of the accepted schools")
                .textColumn("Benchmark and wave")
                .numberColumns(Arrays.stream(Status.values()).map(Status::label).toList())
                .textColumn("Late returns")
                .numberColumn("Answered")
                .numberColumn("Schools");
        for (String benchmark : audits.benchmarks(now)) {
            table.heading(labels.benchmark(now, benchmark));
            for (String wave : audits.heldWaves()) {
                List<HtmlTable.Cell> cells = new ArrayList<>();
                for (Status status : Status.values()) {
                    cells.add(contents.movingCell(new AuditTables.Place(wave, area, benchmark, status)));
                }
                cells.add(HtmlTable.Cell.of(settled(wave, benchmark)));
                cells.add(HtmlTable.Cell.of(contents.answers(wave, area, benchmark)));
                cells.add(HtmlTable.Cell.of(contents.schools(wave, area)));
                table.row(labels.fullWave(wave), cells);
            }
        }
        table.write(page);
    }

    private String settled(String wave, String benchmark) {
        boolean canMove = Arrays.stream(Status.values())
                .flatMap(status -> audits.find(wave, area, benchmark, status).stream())
                .anyMatch(figure -> figure.bounds() == null || !figure.bounds().isSettled());
        return canMove ? "can change it" : "settled";
    }
}
