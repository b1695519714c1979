package org.careerbenchmarks.publish.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.careerbenchmarks.model.Status;

/** What is fully achieved in each local authority, with the schools behind it. */
final class ByAuthority {

    private final Contents contents;
    private final AuditTables audits;
    private final Labels labels;

    ByAuthority(Contents contents) {
        this.contents = contents;
        this.audits = contents.audits();
        this.labels = contents.labels();
    }

    Optional<Section> section() {
        return audits.now()
                .filter(now -> !authorities(now).isEmpty())
                .map(now -> new Section("authorities", "By local authority", page -> write(page, now)));
    }

    private void write(Html page, String now) {
        page.element(
                "p",
                "The share of all characteristics that are fully achieved. Some authorities have few schools, where one"
                        + " school moves the figure by several points.");
        List<AuditTables.Coverage> shown = new ArrayList<>(authorities(now));
        audits.pilot().filter(each -> each.wave().equals(now)).forEach(shown::add);
        List<String> compared = audits.compared();
        new PairedBars(shown.stream()
                        .map(each -> new PairedBars.Group(
                                each.name(),
                                compared.stream()
                                        .map(wave -> new PairedBars.Bar(
                                                labels.wave(wave), contents.percent(total(wave, each.area()))))
                                        .toList()))
                        .toList())
                .write(
                        page,
                        "authorities-chart",
                        "Characteristics fully achieved, by local authority",
                        contents.schoolsBehind(compared));
        writeTable(page, shown);
    }

    private void writeTable(Html page, List<AuditTables.Coverage> shown) {
        HtmlTable table = new HtmlTable(
                        "authorities-table",
                        "Characteristics fully achieved, by local authority, with the schools accepted of those"
                                + " expected and what late returns can make of it; changes among the same schools")
                .textColumn("Local authority");
        for (String wave : audits.heldWaves()) {
            table.numberColumn(labels.wave(wave));
        }
        boolean isCompared = audits.compared().size() > 1;
        if (isCompared) {
            table.numberColumn("Change, points");
        }
        for (AuditTables.Coverage area : shown) {
            List<HtmlTable.Cell> cells = new ArrayList<>();
            for (String wave : audits.heldWaves()) {
                cells.add(cell(wave, area.area()));
            }
            if (isCompared) {
                cells.add(change(area.area()));
            }
            if (area.isPilot()) {
                table.totalRow(area.name(), cells);
            } else {
                table.row(area.name(), cells);
            }
        }
        table.write(page);
    }

    /** The percentage, and beneath it the schools and how settled it is. */
    private HtmlTable.Cell cell(String wave, String area) {
        HtmlTable.Cell cell = contents.cell(total(wave, area));
        String schools = contents.schools(wave, area) + " schools";
        return new HtmlTable.Cell(cell.words(), cell.small() == null ? schools : schools + ", " + cell.small());
    }

    private HtmlTable.Cell change(String area) {
        List<String> compared = audits.compared();
        return audits
                .changes(each -> each.panel().equals(AuditTables.MATCHED)
                        && each.area().equals(area)
                        && each.fromWave().equals(compared.get(0))
                        && each.toWave().equals(compared.get(1)))
                .values()
                .stream()
                .flatMap(byStatus -> byStatus.values().stream())
                .filter(each -> each.benchmark().equals(AuditTables.TOTAL) && each.status() == Status.FULLY)
                .findFirst()
                .map(each -> new HtmlTable.Cell(Shown.change(each.points()), Shown.count(each.toSchools(), "school")))
                .orElse(HtmlTable.Cell.of(Shown.NONE));
    }

    private static AuditTables.Place total(String wave, String area) {
        return new AuditTables.Place(wave, area, AuditTables.TOTAL, Status.FULLY);
    }

    /** Those with schools in the panel, in the order of their names. */
    private List<AuditTables.Coverage> authorities(String wave) {
        return audits.coverage().stream()
                .filter(each -> !each.isPilot() && each.wave().equals(wave) && each.expected() > 0)
                .sorted(Comparator.comparing(AuditTables.Coverage::name).thenComparing(AuditTables.Coverage::area))
                .toList();
    }
}
