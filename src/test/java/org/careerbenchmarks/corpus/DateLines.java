package org.careerbenchmarks.corpus;

import static org.careerbenchmarks.corpus.CorpusCase.line;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.careerbenchmarks.model.Status;
import org.jspecify.annotations.Nullable;

/** Lines 18 and 58 to 61: days, as they are written and as they fit the wave. */
final class DateLines {

    private static final String COMPLETED = "Return!B8";
    private static final LocalDate USUAL = LocalDate.of(2019, 7, 8);

    private DateLines() {}

    static List<CorpusCase> cases() {
        return Stream.of(late(), written(), unreadable(), serials(), outside(), opened(), targets())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CorpusCase> late() {
        return List.of(
                completed(18, "on the day it was due", LocalDate.of(2019, 7, 19), "2019-07-19"),
                completed(18, "a day after it was due", LocalDate.of(2019, 7, 20), "2019-07-20")
                        .finding("completed_late", COMPLETED),
                completed(18, "on the day the round closed", LocalDate.of(2019, 10, 31), "2019-10-31")
                        .finding("completed_late", COMPLETED),
                completed(18, "a day after the round closed", LocalDate.of(2019, 11, 1), "2019-11-01")
                        .queried()
                        .finding("completed_on_outside_wave", COMPLETED));
    }

    private static CorpusCase completed(int line, String name, @Nullable Object typed, @Nullable String read) {
        return line(line)
                .named("completed " + name)
                .sending(open -> open.cover("B8", typed))
                .completedOn(read);
    }

    private static List<CorpusCase> written() {
        return Stream.of(
                        "8th July 2019",
                        "08/07/19",
                        "2019-07-08",
                        "8.7.2019",
                        "8 Jul 2019",
                        "08-07-2019",
                        " 8/7/2019 ",
                        "8/07/2019",
                        "8\u20137\u20132019",
                        "08.07.19",
                        "2019-07-08T00:00:00")
                .map(text -> completed(58, "written " + asName(text), text, "2019-07-08"))
                .toList();
    }

    private static String asName(String text) {
        return text.replace('/', '_').replace(':', '_');
    }

    private static List<CorpusCase> unreadable() {
        return Stream.of("07/25/2019", "soon", "8/7", "31/06/2019", "29/02/2019", "July 2019")
                .map(text -> completed(58, "not to be read " + asName(text), text, null)
                        .queried()
                        .finding("completed_on_unreadable", COMPLETED))
                .toList();
    }

    private static List<CorpusCase> serials() {
        return List.of(
                completed(59, "as a number without format", 43_654, "2019-07-08"),
                completed(59, "with the time of day", 43_654.75, "2019-07-08"),
                line(59).named("completed in the years of 1904").sending(open -> {
                    open.workbook().getCTWorkbook().getWorkbookPr().setDate1904(true);
                    open.cover("B8", 43_654 - 1_462);
                }),
                completed(59, "on the day that never was", 60, null)
                        .queried()
                        .finding("completed_on_unreadable", COMPLETED),
                completed(59, "on a day beyond all numbers", 99_999_999, null)
                        .queried()
                        .finding("completed_on_unreadable", COMPLETED));
    }

    private static List<CorpusCase> outside() {
        return List.of(
                completed(60, "on the day the round opened", LocalDate.of(2019, 6, 24), "2019-06-24"),
                completed(60, "a day before the round opened", LocalDate.of(2019, 6, 23), "2019-06-23")
                        .queried()
                        .finding("completed_on_outside_wave", COMPLETED),
                completed(60, "in another century", LocalDate.of(1900, 1, 1), null)
                        .queried()
                        .finding("completed_on_unreadable", COMPLETED),
                completed(60, "in the last year of the old century", LocalDate.of(1999, 12, 31), null)
                        .queried()
                        .finding("completed_on_unreadable", COMPLETED),
                completed(60, "in the first year that counts", LocalDate.of(2000, 1, 1), "2000-01-01")
                        .queried()
                        .finding("completed_on_outside_wave", COMPLETED),
                completed(60, "in a year to come", LocalDate.of(2029, 7, 8), "2029-07-08")
                        .queried()
                        .finding("completed_on_outside_wave", COMPLETED),
                completed(60, "fifty years ahead", LocalDate.of(2069, 7, 8), null)
                        .queried()
                        .finding("completed_on_unreadable", COMPLETED),
                completed(60, "never", null, null).queried().finding("completed_on_missing", COMPLETED),
                line(60).named("completed on a day of the second wave, for the second wave")
                        .inWave("2020-07"));
    }

    private static List<CorpusCase> opened() {
        return List.of(
                line(60).named("completed on the day the school opened")
                        .ofSchool(school -> school.openedOn("08-07-2019")),
                line(60).named("completed the day before the school opened")
                        .ofSchool(school -> school.openedOn("09-07-2019"))
                        .queried()
                        .finding("completed_before_school_opened", COMPLETED),
                line(60).named("completed long after the school opened")
                        .ofSchool(school -> school.openedOn("01-09-1990")));
    }

    private static List<CorpusCase> targets() {
        return List.of(
                target("on the day of completion", Status.NOT, USUAL),
                target("a day after completion", Status.PARTIALLY, USUAL.plusDays(1)),
                target("a day before completion", Status.NOT, USUAL.minusDays(1))
                        .queried()
                        .finding("target_date_before_completion", "Audit!F26"),
                target("a year before completion", Status.PARTIALLY, USUAL.minusYears(1))
                        .queried()
                        .finding("target_date_before_completion", "Audit!F26"),
                target("a year before completion, and achieved", Status.FULLY, USUAL.minusYears(1)),
                line(61).named("target before a completion that is not told")
                        .sending(open -> open.answer("4.1", "Not achieved")
                                .type("F26", USUAL.minusYears(1))
                                .cover("B8", null))
                        .completedOn(null)
                        .queried()
                        .finding("completed_on_missing", COMPLETED)
                        .loading("4.1", good -> good.reading(Status.NOT, "Not achieved")
                                .withTarget(USUAL.minusYears(1))),
                line(58).named("target as in America")
                        .sending(open -> open.type("F26", "12/25/2019"))
                        .queried()
                        .finding("target_date_unreadable", "Audit!F26"),
                line(58).named("target in words")
                        .sending(open -> open.type("F26", "25th December 2019").answer("4.1", "Not achieved"))
                        .loading("4.1", good -> good.reading(Status.NOT, "Not achieved")
                                .withTarget(LocalDate.of(2019, 12, 25))));
    }

    private static CorpusCase target(String name, Status status, LocalDate day) {
        return line(61).named("target " + name)
                .sending(open -> open.answer("4.1", status.label()).type("F26", day))
                .loading("4.1", good -> good.reading(status, status.label()).withTarget(day));
    }
}
