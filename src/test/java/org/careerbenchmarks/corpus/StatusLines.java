package org.careerbenchmarks.corpus;

import static org.careerbenchmarks.corpus.CorpusCase.line;
import static org.careerbenchmarks.model.Status.FULLY;
import static org.careerbenchmarks.model.Status.NOT;
import static org.careerbenchmarks.model.Status.PARTIALLY;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.Status;

/** Lines 40 to 42: the words, letters and numbers that stand for a status. */
final class StatusLines {

    private StatusLines() {}

    static List<CorpusCase> cases() {
        return Stream.of(variants(), synonyms(), assumed(), legends(), ambiguous())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CorpusCase> variants() {
        return List.of(
                CorpusCase.line(40)
                        .named("everything in capitals")
                        .sending(open -> Refs.ALL.forEach(ref ->
                                open.answer(ref, open.text("D" + open.row(ref)).toUpperCase(Locale.ROOT))))
                        .loadingAll(good -> good.reading(
                                good.status(), good.status().label().toUpperCase(Locale.ROOT))),
                answering(40, "small letters", "partially achieved", PARTIALLY),
                answering(40, "two spaces", "Fully  Achieved", FULLY),
                answering(40, "a hyphen", "fully-achieved", FULLY),
                answering(40, "a long dash and spaces around", "  Not \u2013 achieved ", NOT),
                answering(40, "one word of two", "Fully", FULLY),
                answering(40, "run together", "NotAchieved", NOT));
    }

    /** One characteristic in other words, without any finding. */
    private static CorpusCase answering(int line, String name, String raw, Status meaning) {
        return line(line).named(name).sending(open -> open.answer("4.3", raw)).reading("4.3", meaning, raw);
    }

    private static List<CorpusCase> synonyms() {
        return List.of(
                synonym("Yes", FULLY),
                synonym("Full", FULLY),
                synonym("F", FULLY),
                synonym("Achieved", FULLY),
                synonym("Partial", PARTIALLY),
                synonym("P", PARTIALLY),
                synonym("In progress", PARTIALLY),
                synonym("No", NOT),
                synonym("Not yet", NOT),
                synonym("N", NOT),
                synonym("Not started", NOT),
                line(41).named("synonyms everywhere")
                        .sending(open -> Refs.ALL.forEach(ref -> open.answer(ref, "in progress")))
                        .finding("status_synonym", Refs.statuses(Refs.first(55)))
                        .loadingAll(good -> good.reading(PARTIALLY, "in progress"))
                        .settling(Outcome.ACCEPTED_WITH_QUERY, "all_one_status at the file"));
    }

    private static CorpusCase synonym(String word, Status meaning) {
        return answering(41, "synonym " + word, word, meaning).finding("status_synonym", Refs.status("4.3"));
    }

    private static List<CorpusCase> assumed() {
        return List.of(
                assumed("G", FULLY),
                assumed("Green", FULLY),
                assumed("Amber", PARTIALLY),
                assumed("Red", NOT),
                assumed("A", FULLY),
                assumed("2", FULLY),
                assumed("0", NOT),
                line(41).named("numbers 2, 1 and 0")
                        .sending(open -> open.answer("1.1", 2).answer("1.2", 1).answer("1.3", 0))
                        .queried()
                        .finding("status_assumed", Refs.statuses("1.1", "1.2", "1.3"))
                        .reading("1.1", FULLY, "2")
                        .reading("1.2", PARTIALLY, "1")
                        .reading("1.3", NOT, "0"),
                line(41).named("the number 3")
                        .sending(open -> open.answer("1.1", 3))
                        .queried()
                        .finding("status_not_recognised", Refs.status("1.1"))
                        .missing("1.1"));
    }

    private static CorpusCase assumed(String word, Status meaning) {
        return answering(41, "assumed " + word, word, meaning).queried().finding("status_assumed", Refs.status("4.3"));
    }

    private static List<CorpusCase> legends() {
        return List.of(
                answering(41, "a letter with a legend on the cover", "G", FULLY)
                        .sending(open -> open.answer("4.3", "G").cover("A20", "G = Fully achieved"))
                        .finding("status_synonym", Refs.status("4.3")),
                answering(41, "a number with a legend against our table", "1", FULLY)
                        .sending(open -> open.answer("4.3", 1)
                                .cover("A20", "1: Fully achieved")
                                .cover("A21", "2: Partially achieved")
                                .cover("A22", "3: Not achieved"))
                        .finding("status_synonym", Refs.status("4.3")),
                answering(41, "a letter with a legend in two cells", "A", PARTIALLY)
                        .sending(open ->
                                open.answer("4.3", "A").cover("A20", "A").cover("B20", "Partially achieved"))
                        .finding("status_synonym", Refs.status("4.3")),
                answering(41, "a letter with a legend above the answers", "Amber", PARTIALLY)
                        .sending(open -> open.answer("4.3", "Amber").type("D2", "Amber \u2013 Partially achieved"))
                        .finding("status_synonym", Refs.status("4.3")),
                answering(41, "a letter with two legends that contradict", "G", FULLY)
                        .sending(open -> open.answer("4.3", "G")
                                .cover("A20", "G = Fully achieved")
                                .cover("A21", "G = Not achieved"))
                        .queried()
                        .finding("status_assumed", Refs.status("4.3")));
    }

    private static List<CorpusCase> ambiguous() {
        return Stream.of(
                        "Fully and Partially",
                        "Fully/Partially",
                        "nearly",
                        "?",
                        "FP",
                        "Yes and no",
                        "\uff26ully achieved",
                        "F\u0443lly achieved",
                        "Not fully achieved")
                .map(word -> line(42).named(
                                "ambiguous " + word.replace("/", " or ").replace("?", "question mark"))
                        .sending(open -> open.answer("7.3", word))
                        .queried()
                        .finding("status_not_recognised", Refs.status("7.3"))
                        .missing("7.3"))
                .toList();
    }
}
