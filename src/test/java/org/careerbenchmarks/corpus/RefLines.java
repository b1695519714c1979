package org.careerbenchmarks.corpus;

import static org.careerbenchmarks.corpus.CorpusCase.line;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.Status;

/** Lines 35 to 39: which characteristic a row is about. */
final class RefLines {

    private static final String WORDS_OF_1_1 = "Our careers programme is written down and covers every year group.";

    private RefLines() {}

    static List<CorpusCase> cases() {
        return Stream.of(ownRows(), repeated(), contradicting(), byWords(), bySimilarWords(), numbers(), dates())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CorpusCase> ownRows() {
        return List.of(
                line(35).named("a characteristic of the school's own")
                        .sending(open -> open.addRow("1.10", "Our own: we have a careers dog.", "Fully achieved"))
                        .queried()
                        .finding("unknown_ref", "Audit!A59"),
                line(35).named("a ninth benchmark")
                        .sending(open ->
                                open.addRow("9.1", "Our own", "Not achieved").addRow("9.2", "Our own too", null))
                        .queried()
                        .finding("unknown_ref", "Audit!A59", "Audit!A60"),
                line(35).named("a ref misspelt in its own row")
                        .sending(open -> open.type("A20", "3.33"))
                        .queried()
                        .finding("unknown_ref", "Audit!A20")
                        .finding("characteristic_missing", "Audit")
                        .missing("3.3"),
                line(35).named("a ref with letters in its own row")
                        .sending(open -> open.type("A20", "B3.3"))
                        .queried()
                        .finding("ref_unreadable", "Audit!A20")
                        .finding("characteristic_missing", "Audit")
                        .missing("3.3"));
    }

    private static List<CorpusCase> repeated() {
        return List.of(
                line(36).named("a row repeated")
                        .sending(open -> open.answer("3.2", "Fully achieved").addRow("3.2", null, "Fully achieved"))
                        .finding("repeated_answer", "Audit!D59")
                        .reading("3.2", Status.FULLY, "Fully achieved"),
                line(36).named("a row repeated in other letters")
                        .sending(open -> open.answer("3.2", "Fully achieved").addRow("3.2", null, "fully  ACHIEVED"))
                        .finding("repeated_answer", "Audit!D59")
                        .reading("3.2", Status.FULLY, "Fully achieved"),
                line(36).named("a row repeated without a status")
                        .sending(open -> open.addRow("3.2", null, null))
                        .finding("repeated_answer", "Audit!D59"),
                line(36).named("the first of two rows without a status")
                        .sending(open -> open.answer("3.2", null).addRow("3.2", null, "Not achieved"))
                        .finding("repeated_answer", Refs.status("3.2"))
                        .loading("3.2", good -> good.reading(Status.NOT, "Not achieved")
                                .at(new Place("Audit", "D59"))),
                line(36).named("a row twice that does not apply")
                        .sending(open -> open.answer("3.2", "N/A").addRow("3.2", null, "n/a"))
                        .queried()
                        .finding("repeated_answer", "Audit!D59")
                        .finding("not_applicable", Refs.status("3.2"))
                        .missing("3.2"),
                line(36).named("a row three times")
                        .sending(open -> open.answer("3.2", "Not achieved")
                                .addRow("3.2", null, "Not achieved")
                                .addRow("3.2", null, "Not achieved"))
                        .finding("repeated_answer", "Audit!D59", "Audit!D60")
                        .reading("3.2", Status.NOT, "Not achieved"));
    }

    private static List<CorpusCase> contradicting() {
        return List.of(
                line(37).named("two rows that contradict")
                        .sending(open -> open.answer("3.2", "Fully achieved").addRow("3.2", null, "Not achieved"))
                        .queried()
                        .finding("conflicting_statuses", "Audit!D59")
                        .missing("3.2"),
                line(37).named("the third row contradicts")
                        .sending(open -> open.answer("3.2", "Fully achieved")
                                .addRow("3.2", null, "Fully achieved")
                                .addRow("3.2", null, "Partially achieved"))
                        .queried()
                        .finding("conflicting_statuses", "Audit!D60")
                        .missing("3.2"),
                line(37).named("a row of the school's own whose 1.10 became 1.1")
                        .sending(open -> open.answer("1.1", "Not achieved").addRow(1.1, "Our own", "Fully achieved"))
                        .queried()
                        .finding("conflicting_statuses", "Audit!D59")
                        .missing("1.1"),
                line(37).named("of two rows one does not apply")
                        .sending(open -> open.answer("3.2", "Fully achieved").addRow("3.2", null, "N/A"))
                        .queried()
                        .finding("conflicting_statuses", "Audit!D59")
                        .missing("3.2"),
                line(37).named("six characteristics contradict, 49 left")
                        .sending(open -> {
                            for (String ref : Refs.first(6)) {
                                open.answer(ref, "Fully achieved").addRow(ref, null, "Not achieved");
                            }
                        })
                        .rejected()
                        .finding("conflicting_statuses", "Audit!D59", "Audit!D60", "Audit!D61")
                        .finding("conflicting_statuses", "Audit!D62", "Audit!D63", "Audit!D64")
                        .finding("too_few_answers", "Audit"));
    }

    private static List<CorpusCase> byWords() {
        return List.of(
                line(38).named("ref blank, words exact")
                        .sending(open -> open.type("A4", null))
                        .finding("ref_from_text", "Audit!A4"),
                line(38).named("ref blank, words with other quotes and spaces")
                        .sending(
                                open -> open.type("A56", null)
                                        .type(
                                                "C56",
                                                " What we know of pupils\u2019  hopes and strengths goes with them to their next school."))
                        .finding("ref_from_text", "Audit!A56"),
                line(38).named("ref blank, words without the full stop")
                        .sending(open -> open.type("A52", null)
                                .type(
                                        "C52",
                                        "Every pupil has conversations about interests, strengths and future jobs"))
                        .finding("ref_from_text", "Audit!A52"),
                line(38).named("every ref blank")
                        .sending(open -> Refs.ALL.forEach(ref -> open.type("A" + open.row(ref), null)))
                        .finding(
                                "ref_from_text",
                                Refs.ALL.stream().map(ref -> Refs.at("A", ref)).toArray(String[]::new)),
                line(38).named("ref blank, other words")
                        .sending(open -> open.type("A4", null).type("C4", "There is a plan for the school garden."))
                        .queried()
                        .finding("unknown_ref", "Audit!D4")
                        .finding("characteristic_missing", "Audit")
                        .missing("1.1"));
    }

    private static List<CorpusCase> bySimilarWords() {
        return List.of(
                similar("one letter less", 4, "Our career programme is written down and covers every year group."),
                similar(
                        "one letter more",
                        52,
                        "Every pupil has conversations about interests, strengths and futures jobs."),
                similar(
                        "two words swapped in spelling",
                        6,
                        "A named senoir leader is responsable for the careers programme."),
                line(38).named("ref blank, words equally near to two")
                        .sending(
                                open -> open.type("A34", null)
                                        .type(
                                                "C34",
                                                "Every pupil in key stage 3 meets someone from the world of work at least once a year."))
                        .queried()
                        .finding("unknown_ref", "Audit!D34")
                        .finding("characteristic_missing", "Audit")
                        .missing("5.1"),
                line(38).named("ref blank, similar words and a row of its own that agrees")
                        .sending(open -> open.answer("1.1", "Fully achieved")
                                .addRow(null, WORDS_OF_1_1.replace("written", "writen"), "Fully achieved"))
                        .finding("repeated_answer", "Audit!D59")
                        .reading("1.1", Status.FULLY, "Fully achieved"),
                line(38).named("ref blank, similar words and a row of its own that contradicts")
                        .sending(open -> open.answer("1.1", "Fully achieved")
                                .addRow(null, WORDS_OF_1_1.replace("written", "writen"), "Not achieved"))
                        .queried()
                        .finding("conflicting_statuses", "Audit!D59")
                        .missing("1.1"));
    }

    private static CorpusCase similar(String name, int row, String words) {
        return line(38).named("ref blank, " + name)
                .sending(open -> open.type("A" + row, null).type("C" + row, words))
                .queried()
                .finding("ref_from_similar_text", "Audit!A" + row);
    }

    private static List<CorpusCase> numbers() {
        return List.of(
                line(39).named("every ref a number")
                        .sending(open -> Refs.ALL.forEach(ref -> open.type("A" + open.row(ref), Double.valueOf(ref)))),
                line(39).named("1.1 and 1.10 as numbers, with their words")
                        .inWave("2021-07")
                        .sending(open -> open.type("A4", 1.1).type("A13", 1.1))
                        .finding("ref_from_text", "Audit!A4", "Audit!A13"),
                line(39).named("1.10 as a number, with other words")
                        .inWave("2021-07")
                        .sending(open -> open.type("A13", 1.1).type("C13", "Our own"))
                        .queried()
                        .finding("ambiguous_number_ref", "Audit!A13")
                        .finding("characteristic_missing", "Audit")
                        .missing("1.10"),
                line(39).named("1.1 and 1.10 as text").inWave("2021-07"));
    }

    private static List<CorpusCase> dates() {
        return List.of(
                line(39).named("a ref became a date, its words are there")
                        .sending(open -> open.type("A19", LocalDate.of(2020, 3, 2)))
                        .finding("ref_from_text", "Audit!A19"),
                line(39).named("a ref became a date, and its words are others")
                        .sending(open ->
                                open.type("A19", LocalDate.of(2020, 3, 2)).type("C19", "Our own"))
                        .queried()
                        .finding("ref_unreadable", "Audit!A19")
                        .finding("characteristic_missing", "Audit")
                        .missing("3.2"),
                line(39).named("a ref became a date, and its words are nearly right")
                        .sending(open -> open.type("A4", LocalDate.of(2020, 1, 1))
                                .type("C4", WORDS_OF_1_1.replace("written", "writen")))
                        .queried()
                        .finding("ref_unreadable", "Audit!A4")
                        .finding("characteristic_missing", "Audit")
                        .missing("1.1"));
    }
}
