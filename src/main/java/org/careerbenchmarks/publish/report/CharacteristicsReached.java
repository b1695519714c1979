package org.careerbenchmarks.publish.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.careerbenchmarks.model.Status;

/** Which characteristics most and fewest schools have fully achieved, and all of them. */
final class CharacteristicsReached {

    private static final int ENDS = 5;

    private final AuditTables audits;
    private final Labels labels;

    CharacteristicsReached(Contents contents) {
        this.audits = contents.audits();
        this.labels = contents.labels();
    }

    Optional<Section> section() {
        return audits.now()
                .filter(now -> figures(now).size() > 2 * ENDS)
                .map(now -> new Section("reached", "Characteristics reached", page -> write(page, now)));
    }

    /** The table of all of them, for the end of the page. */
    Optional<Section> all() {
        return audits.now()
                .filter(now -> !figures(now).isEmpty())
                .map(now -> new Section("characteristics", "All characteristics", page -> writeAll(page, now)));
    }

    private void write(Html page, String now) {
        List<AuditTables.CharacteristicFigure> mostFirst = figures(now).stream()
                .filter(each -> each.percent() != null)
                .sorted(Comparator.comparing(AuditTables.CharacteristicFigure::percent)
                        .reversed())
                .toList();
        page.open("p")
                .words("The characteristics that most and fewest schools say they have fully achieved in "
                        + labels.wave(now) + ". ")
                .inline("a", "All characteristics", "href", "#characteristics")
                .words(" stand at the end.")
                .closeBlock("p");
        int ends = Math.min(ENDS, mostFirst.size());
        writeEnd(page, "reached-most", "Fully achieved by most schools", mostFirst.subList(0, ends));
        writeEnd(
                page,
                "reached-fewest",
                "Fully achieved by fewest schools",
                mostFirst.subList(mostFirst.size() - ends, mostFirst.size()));
    }

    private void writeEnd(Html page, String id, String caption, List<AuditTables.CharacteristicFigure> figures) {
        HtmlTable table = new HtmlTable(id, caption)
                .textColumn("Characteristic")
                .numberColumn("Schools")
                .numberColumn("Per cent");
        figures.forEach(each ->
                table.row(labels.characteristic(each.wave(), each.ref()), of(each), Shown.percent(each.percent())));
        table.write(page);
    }

    private void writeAll(Html page, String now) {
        HtmlTable table = new HtmlTable(
                        "characteristics-table",
                        "Schools that have fully achieved each characteristic. Base: schools that answered it")
                .textColumn("Characteristic");
        for (String wave : audits.heldWaves()) {
            table.numberColumn(labels.wave(wave));
        }
        String benchmark = "";
        for (AuditTables.CharacteristicFigure figure : figures(now)) {
            if (!figure.benchmark().equals(benchmark)) {
                benchmark = figure.benchmark();
                table.heading(labels.benchmark(now, benchmark));
            }
            List<HtmlTable.Cell> cells = new ArrayList<>();
            for (String wave : audits.heldWaves()) {
                Optional<AuditTables.CharacteristicFigure> own = figures(wave).stream()
                        .filter(each -> each.ref().equals(figure.ref()))
                        .findFirst();
                cells.add(own.map(each -> new HtmlTable.Cell(Shown.percent(each.percent()), of(each)))
                        .orElse(HtmlTable.Cell.of(Shown.NONE)));
            }
            table.row(labels.characteristic(now, figure.ref()), cells);
        }
        table.write(page);
    }

    private static String of(AuditTables.CharacteristicFigure figure) {
        return Shown.count(figure.schools()) + " of " + Shown.count(figure.answered());
    }

    private List<AuditTables.CharacteristicFigure> figures(String wave) {
        return audits.characteristics().stream()
                .filter(each -> each.wave().equals(wave) && each.status() == Status.FULLY)
                .toList();
    }
}
