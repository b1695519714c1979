package org.careerbenchmarks.corpus;

import static org.careerbenchmarks.corpus.CorpusCase.line;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.careerbenchmarks.model.Place;
import org.jspecify.annotations.Nullable;

/** Lines 44 and 45: ticks, in three columns and in one. */
final class TickLines {

    /** The columns of the three statuses, where the evidence was. */
    private static final Map<String, String> COLUMNS =
            Map.of("Fully achieved", "D", "Partially achieved", "E", "Not achieved", "F");

    private TickLines() {}

    static List<CorpusCase> cases() {
        return Stream.of(threeColumns(), twoOrNone(), oneColumn())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CorpusCase> threeColumns() {
        return List.of(
                ticked("ticks", "\u2713"),
                ticked("letters of Wingdings", "\u00fc"),
                ticked("crosses in small letters", "x"),
                ticked("crosses in capitals", "X"),
                ticked("ones as numbers", 1),
                ticked("logical values", true),
                ticked("the word yes", "Yes"),
                ticked("ticks, in one row something else", "\u2713")
                        .sending(open -> mark(tick(open, "\u2713"), "5.1", null, "see below", null))
                        .queried()
                        .finding("status_not_recognised", Refs.at("E", "5.1"))
                        .missing("5.1"),
                inThreeColumns(line(44).named("three columns, their own labels").sending(TickLines::label), "")
                        .loadingAll(good ->
                                good.reading(good.status(), good.status().label())));
    }

    private static CorpusCase ticked(String name, Object mark) {
        return inThreeColumns(
                line(44).named("three columns, " + name).sending(open -> tick(open, mark)), String.valueOf(mark));
    }

    /** Each answer is loaded from the cell of its tick. */
    private static CorpusCase inThreeColumns(CorpusCase each, String mark) {
        String raw = mark.equals("true") ? "TRUE" : mark;
        CorpusCase expecting = each.finding("tick_columns", "Audit!D3").finding("columns_moved", "Audit");
        for (String ref : Refs.ALL) {
            expecting.loading(ref, good -> good.reading(good.status(), raw)
                    .at(new Place("Audit", COLUMNS.get(good.status().label()) + Refs.row(ref))));
        }
        return expecting;
    }

    private static OpenReturn tick(OpenReturn open, Object mark) {
        open.layOut("ABCD..EF");
        COLUMNS.forEach((status, column) -> open.type(column + "3", status));
        for (String ref : Refs.ALL) {
            String status = open.audit().getRow(open.row(ref) - 1).getCell(3).getStringCellValue();
            open.answer(ref, null);
            open.type(COLUMNS.get(status) + open.row(ref), mark);
        }
        return open;
    }

    /** The label itself stands in its column. */
    private static void label(OpenReturn open) {
        tick(open, "x");
        for (String ref : Refs.ALL) {
            COLUMNS.forEach((status, column) -> {
                String address = column + open.row(ref);
                open.type(address, open.text(address).isEmpty() ? null : status);
            });
        }
    }

    private static List<CorpusCase> twoOrNone() {
        return List.of(
                changed("two ticks", open -> mark(open, "2.3", "x", "x", null))
                        .queried()
                        .finding("several_ticks", Refs.status("2.3"))
                        .missing("2.3"),
                changed("three ticks", open -> mark(open, "2.3", "x", "x", "x"))
                        .queried()
                        .finding("several_ticks", Refs.status("2.3"))
                        .missing("2.3"),
                changed("no tick", open -> mark(open, "2.3", null, null, null))
                        .queried()
                        .finding("blank_status", Refs.status("2.3"))
                        .missing("2.3"),
                changed("five rows without a tick", open -> {
                            for (String ref : Refs.first(5)) {
                                mark(open, ref, null, null, null);
                            }
                        })
                        .queried()
                        .finding("blank_status", Refs.statuses(Refs.first(5)))
                        .missing(Refs.first(5)),
                changed("six rows with two ticks", open -> {
                            for (String ref : Refs.first(6)) {
                                mark(open, ref, null, "x", "x");
                            }
                        })
                        .rejected()
                        .finding(
                                "several_ticks",
                                Stream.of(Refs.first(6))
                                        .map(ref -> Refs.at("E", ref))
                                        .toArray(String[]::new))
                        .finding("too_few_answers", "Audit"));
    }

    private static CorpusCase changed(String name, Consumer<OpenReturn> change) {
        return inThreeColumns(
                line(45).named("three columns, " + name).sending(open -> change.accept(tick(open, "x"))), "x");
    }

    private static void mark(OpenReturn open, String ref, @Nullable String... marks) {
        for (int i = 0; i < marks.length; i++) {
            open.type((char) ('D' + i) + String.valueOf(open.row(ref)), marks[i]);
        }
    }

    private static List<CorpusCase> oneColumn() {
        return Stream.of("x", "X", "\u2713", "\u2714", "\u00fc")
                .map(mark -> line(44).named("one column, U+%04X".formatted(mark.codePointAt(0)))
                        .sending(open -> open.answer("6.2", mark))
                        .queried()
                        .finding("tick_in_status", Refs.status("6.2"))
                        .missing("6.2"))
                .toList();
    }
}
