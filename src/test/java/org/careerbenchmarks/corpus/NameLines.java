package org.careerbenchmarks.corpus;

import static org.careerbenchmarks.corpus.CorpusCase.line;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lines 19 to 22: what the name of the file, the cover and the framework say about each other. */
final class NameLines {

    private NameLines() {}

    static List<CorpusCase> cases() {
        return Stream.of(silentNames(), conflicts(), waves(), rounds(), frameworks())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CorpusCase> silentNames() {
        return List.of(
                line(19).named("name says nothing").inFile(school -> "corpus/audit FINAL final (2).xlsx"),
                line(19).named("name of the school misspelt")
                        .inFile(school -> "corpus/" + school.name().replace("Primary", "Primry") + ".xlsx"),
                line(19).named("name with a year").inFile(school -> "corpus/audit return of 2018.xlsx"),
                line(19).named("name says nothing, nor does the cover")
                        .inFile(school -> "corpus/our audit.xlsx")
                        .sending(open -> open.cover("B4", null))
                        .quarantinedAt("urn_missing", "Return!B4"));
    }

    private static List<CorpusCase> conflicts() {
        return List.of(
                line(20).named("name has another school's id")
                        .inFile(school -> "corpus/P002 return.xlsx")
                        .rejected()
                        .finding("identity_conflict", "Return!B4"),
                line(20).named("name has another school's URN")
                        .inFile(school -> "corpus/700010_audit.xlsx")
                        .rejected()
                        .finding("identity_conflict", "Return!B4"),
                line(20).named("name has another school's id in small letters, with underscores")
                        .inFile(school -> "corpus/audit_p002_final.xlsx")
                        .rejected()
                        .finding("identity_conflict", "Return!B4"),
                line(20).named("name has the school's own id")
                        .inFile(school -> "corpus/" + school.schoolId() + " " + school.name() + ".xlsx"),
                line(20).named("name has the school's own URN").inFile(school -> "corpus/" + school.urn() + ".xlsx"),
                line(20).named("name has two schools").inFile(school -> "corpus/P002 and P003.xlsx"),
                line(20).named("name has a number that is no URN of the panel")
                        .inFile(school -> "corpus/scan 123456.xlsx"),
                line(20).named("name has ids in longer words").inFile(school -> "corpus/XP002x P0022 1700010.xlsx"));
    }

    private static List<CorpusCase> waves() {
        return List.of(
                line(21).named("folder of another wave")
                        .inWave("2020-07")
                        .inFile(school -> "2019-07/" + school.schoolId() + " a.xlsx")
                        .rejected()
                        .finding("wave_conflict", "Return!B7"),
                line(21).named("name of another wave")
                        .inFile(school -> "corpus/audit 2020-07 a.xlsx")
                        .rejected()
                        .finding("wave_conflict", "Return!B7"),
                line(21).named("name of another wave with an underscore")
                        .inFile(school -> "corpus/audit_2020_07_b.xlsx")
                        .rejected()
                        .finding("wave_conflict", "Return!B7"),
                line(21).named("folder of the same wave").inFile(school -> "2019-07/" + school.schoolId() + " b.xlsx"),
                line(21).named("name with a whole date")
                        .inWave("2020-07")
                        .inFile(school -> "corpus/audit of 2019-07-15.xlsx"),
                line(21).named("folder and name of two waves")
                        .inWave("2020-07")
                        .inFile(school -> "2019-07/late, for 2020-07.xlsx"),
                line(21).named("name of a month without a wave").inFile(school -> "corpus/audit 2019-09.xlsx"));
    }

    private static List<CorpusCase> rounds() {
        return List.of(
                round("missing", null).rejected().finding("wave_missing", "Return!B7"),
                round("in words nobody knows", "last summer").rejected().finding("wave_unreadable", "Return!B7"),
                round("of a month without one", "2019-09").rejected().finding("wave_unknown", "Return!B7"),
                round("by its label", "baseline"),
                round("with a long dash", "2019 \u2013 07"));
    }

    private static CorpusCase round(String name, @Nullable String typed) {
        return line(21).named("round " + name).sending(open -> open.cover("B7", typed));
    }

    private static List<CorpusCase> frameworks() {
        return List.of(
                line(22).named("every row of the earlier framework")
                        .sending(open -> askAsEarlier(open, 55))
                        .rejected()
                        .finding("other_framework_version", "Audit"),
                line(22).named("most rows of the earlier framework")
                        .sending(open -> askAsEarlier(open, 28))
                        .rejected()
                        .finding("other_framework_version", "Audit"),
                line(22).named("fewer than half of the rows of the earlier framework")
                        .sending(open -> askAsEarlier(open, 27))
                        .finding("characteristic_reworded", reworded(27)),
                line(22).named("every row of the earlier framework in the second wave")
                        .inWave("2020-07")
                        .sending(open -> askAsEarlier(open, 55))
                        .rejected()
                        .finding("other_framework_version", "Audit"),
                line(22).named("later framework, which has one row more")
                        .sending(open -> open.addRow("1.10", OtherFrameworks.WORDS_OF_1_10, "Fully achieved"))
                        .queried()
                        .finding("unknown_ref", "Audit!A59"),
                line(22).named("every row in words of the school's own")
                        .sending(open -> {
                            for (String ref : Refs.ALL) {
                                open.type("C" + open.row(ref), "What we think about number " + ref.replace('.', '/'));
                            }
                        })
                        .finding("characteristic_reworded", reworded(55)));
    }

    private static void askAsEarlier(OpenReturn open, int rows) {
        for (String ref : Refs.first(rows)) {
            open.type("C" + open.row(ref), OtherFrameworks.earlierWords(ref));
        }
    }

    private static String[] reworded(int rows) {
        return Stream.of(Refs.first(rows)).map(ref -> Refs.at("C", ref)).toArray(String[]::new);
    }
}
