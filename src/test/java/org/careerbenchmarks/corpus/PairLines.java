package org.careerbenchmarks.corpus;

import static org.careerbenchmarks.corpus.CorpusCase.line;
import static org.careerbenchmarks.model.Outcome.ACCEPTED_WITH_QUERY;
import static org.careerbenchmarks.model.Status.FULLY;
import static org.careerbenchmarks.model.Status.NOT;
import static org.careerbenchmarks.model.Status.PARTIALLY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.careerbenchmarks.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Lines 16, 17, 48, 49 and 63: what only shows when the returns of one arrival are compared. Each alone is good.
 */
final class PairLines {

    private static final String SEVERAL = "several_in_one_arrival at the file";

    private PairLines() {}

    static List<CorpusCase> cases() {
        return Stream.of(together(), worse(), allOne(), unchanged(), fallen(), copied())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CorpusCase> together() {
        return List.of(
                version(16, "the earlier of two", "2019-07-08", PARTIALLY).settling(ACCEPTED_WITH_QUERY, SEVERAL),
                version(16, "the later of two", "2019-07-09", FULLY)
                        .fromTheSchoolOf("the earlier of two")
                        .settling(ACCEPTED_WITH_QUERY, SEVERAL),
                version(16, "one of two without a day", null, PARTIALLY)
                        .queried()
                        .finding("completed_on_missing", "Return!B8")
                        .settling(ACCEPTED_WITH_QUERY, SEVERAL),
                version(16, "the one of two with a day", "2019-07-09", FULLY)
                        .fromTheSchoolOf("one of two without a day")
                        .settling(ACCEPTED_WITH_QUERY, SEVERAL));
    }

    private static CorpusCase version(int line, String name, @Nullable String day, Status status) {
        return line(line)
                .named(name)
                .sending(open -> open.cover("B8", day == null ? null : LocalDate.parse(day))
                        .answer("1.1", status.label()))
                .completedOn(day)
                .reading("1.1", status, status.label());
    }

    private static List<CorpusCase> worse() {
        return List.of(
                version(17, "the better, earlier one", "2019-07-08", FULLY).settling(ACCEPTED_WITH_QUERY, SEVERAL),
                version(17, "the later one in which a status fell", "2019-07-09", PARTIALLY)
                        .fromTheSchoolOf("the better, earlier one")
                        .settling(ACCEPTED_WITH_QUERY, SEVERAL, "statuses_fell at the file"),
                version(17, "the fuller, earlier one", "2019-07-08", FULLY).settling(ACCEPTED_WITH_QUERY, SEVERAL),
                line(17).named("the later one with a blank more")
                        .fromTheSchoolOf("the fuller, earlier one")
                        .sending(open -> open.cover("B8", LocalDate.of(2019, 7, 9))
                                .answer("1.1", FULLY.label())
                                .leaveOpen("1.2"))
                        .completedOn("2019-07-09")
                        .queried()
                        .finding("blank_status", Refs.status("1.2"))
                        .missing("1.2")
                        .reading("1.1", FULLY, FULLY.label())
                        .settling(ACCEPTED_WITH_QUERY, SEVERAL, "fewer_answers_than_before at the file"));
    }

    private static List<CorpusCase> allOne() {
        return List.of(
                allOne("everything fully achieved", FULLY).settling(ACCEPTED_WITH_QUERY, "all_one_status at the file"),
                allOne("nothing achieved", NOT).settling(ACCEPTED_WITH_QUERY, "all_one_status at the file"),
                line(48).named("everything but one fully achieved")
                        .sending(open -> {
                            Refs.ALL.forEach(ref -> open.answer(ref, FULLY.label()));
                            open.answer("8.7", PARTIALLY.label());
                        })
                        .loadingAll(good -> good.reading(FULLY, FULLY.label()))
                        .reading("8.7", PARTIALLY, PARTIALLY.label()));
    }

    private static CorpusCase allOne(String name, Status status) {
        return line(48).named(name)
                .sending(open -> Refs.ALL.forEach(ref -> open.answer(ref, status.label())))
                .loadingAll(good -> good.reading(status, status.label()));
    }

    private static List<CorpusCase> unchanged() {
        return List.of(
                line(48).named("answers of the first wave"),
                line(48).named("the same answers in the second wave")
                        .inWave("2020-07")
                        .fromTheSchoolOf("answers of the first wave")
                        .settling(ACCEPTED_WITH_QUERY, "unchanged_since_last_wave at the file"));
    }

    private static List<CorpusCase> fallen() {
        return List.of(
                firstWave("fully, and then not", FULLY),
                secondWave("fully, and then not", NOT)
                        .settling(ACCEPTED_WITH_QUERY, "regression at " + Refs.status("1.1")),
                firstWave("fully, and then partially", FULLY),
                secondWave("fully, and then partially", PARTIALLY),
                firstWave("partially, and then not", PARTIALLY),
                secondWave("partially, and then not", NOT));
    }

    private static CorpusCase firstWave(String name, Status status) {
        return line(49).named(name)
                .sending(open -> open.answer("1.1", status.label()))
                .reading("1.1", status, status.label());
    }

    private static CorpusCase secondWave(String name, Status status) {
        return firstWave(name + ", second wave", status).inWave("2020-07").fromTheSchoolOf(name);
    }

    private static List<CorpusCase> copied() {
        return List.of(
                patterned("answers that two schools give", false)
                        .settling(ACCEPTED_WITH_QUERY, "answers_of_another_school at the file"),
                patterned("the same answers from another school", false)
                        .settling(ACCEPTED_WITH_QUERY, "answers_of_another_school at the file"),
                patterned("the same answers but one from a third school", true));
    }

    private static CorpusCase patterned(String name, boolean butOne) {
        CorpusCase each = line(63).named(name)
                .sending(open -> Refs.ALL.forEach(
                        ref -> open.answer(ref, pattern(ref, butOne).label())));
        Refs.ALL.forEach(ref ->
                each.reading(ref, pattern(ref, butOne), pattern(ref, butOne).label()));
        return each;
    }

    private static Status pattern(String ref, boolean butOne) {
        int shift = butOne && ref.equals("8.7") ? 1 : 0;
        return Status.values()[(Refs.ALL.indexOf(ref) + shift) % Status.values().length];
    }
}
