package org.careerbenchmarks.corpus;

import static org.careerbenchmarks.corpus.CorpusCase.line;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.careerbenchmarks.model.Status;

/** Lines 68 to 71 and 78: name, authority, a second school, the person, and totals on the cover. */
final class CoverLines {

    private static final String NAME = "Return!B5";
    private static final String AUTHORITY = "Return!B6";

    private CoverLines() {}

    static List<CorpusCase> cases() {
        return Stream.of(sameNames(), otherNames(), authorities(), twoSchools(), people(), totals())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CorpusCase> sameNames() {
        return List.of(
                name(
                        "saint in full",
                        "St Hild's CofE Primary School",
                        "Saint Hild\u2019s Church of England Primary School"),
                name("saint shortened", "Saint Cuthman's RC Primary School", "St. Cuthman's R.C. Primary School"),
                name("catholic", "St Eata's Catholic Primary School", "St Eata's RC Primary School"),
                name("capitals, no school", "Great Wannie Primary School", "GREAT WANNIE PRIMARY"),
                name("academy instead of school", "Ulgham Primary School", "Ulgham Primary Academy")
                        .finding("name_spelt_differently", NAME),
                name("community", "Shaftoe Community Primary School", "Shaftoe Primary School"),
                name(
                        "accent and ampersand",
                        "Caf\u00e9 Lane and Bridge Primary School",
                        "Cafe Lane & Bridge Primary School"));
    }

    private static CorpusCase name(String name, String registered, String typed) {
        return line(68).named("name, " + name)
                .ofSchool(school -> school.called(registered))
                .sending(open -> open.cover("B5", typed));
    }

    /** One letter in eight may differ. */
    private static List<CorpusCase> otherNames() {
        return List.of(
                name("one letter of 15", "Hewirth Primary School", "Hewarth Primary School")
                        .finding("name_spelt_differently", NAME),
                name("two letters of 14", "Dunoth Primary School", "Dexuth Primary School")
                        .queried()
                        .finding("name_differs", NAME),
                name("two letters of 16", "Grottham Primary School", "Grattxam Primary School")
                        .finding("name_spelt_differently", NAME),
                name("three letters of 16", "Gruttham Primary School", "Graxtxam Primary School")
                        .queried()
                        .finding("name_differs", NAME),
                name("another altogether", "Ebbchester Primary School", "Harbour View Primary School")
                        .queried()
                        .finding("name_differs", NAME),
                line(68).named("name missing")
                        .sending(open -> open.cover("B5", null))
                        .queried()
                        .finding("name_missing", NAME));
    }

    private static List<CorpusCase> authorities() {
        return List.of(
                line(69).named("another authority of the area")
                        .sending(open -> open.cover("B6", open.school().otherAuthority()))
                        .queried()
                        .finding("authority_differs", AUTHORITY),
                line(69).named("a code that was retired")
                        .sending(open -> open.cover("B6", "E08000020"))
                        .queried()
                        .finding("authority_unknown", AUTHORITY),
                line(69).named("an authority far away")
                        .sending(open -> open.cover("B6", "Devon"))
                        .queried()
                        .finding("authority_unknown", AUTHORITY),
                line(69).named("no authority")
                        .sending(open -> open.cover("B6", null))
                        .finding("authority_missing", AUTHORITY),
                line(69).named("the three digits of the authority")
                        .sending(open -> open.cover("B6", open.school().laCode())),
                line(69).named("the authority in capitals")
                        .sending(open ->
                                open.cover("B6", open.school().authority().toUpperCase(Locale.ROOT))));
    }

    private static List<CorpusCase> twoSchools() {
        return List.of(
                line(70).named("a second URN below")
                        .sending(open -> open.cover("A20", "School URN").cover("B20", "700010"))
                        .rejected()
                        .finding("two_schools", "Return!B20"),
                line(70).named("two URNs beside the label")
                        .sending(open -> open.cover("C4", "700010"))
                        .rejected()
                        .finding("two_schools", "Return!C4"),
                line(70).named("a second cover with another URN")
                        .sending(open -> {
                            open.workbook().cloneSheet(0, "Return (2)");
                            Cells.type(open.workbook().getSheet("Return (2)"), "B4", "700010");
                        })
                        .rejected()
                        .finding("two_schools", "Return (2)!B4")
                        .finding("extra_sheets", "the file"),
                line(70).named("the same URN twice").sending(open -> open.cover("A20", "URN")
                        .cover("B20", open.school().urn())));
    }

    private static List<CorpusCase> people() {
        return List.of(
                line(71).named("another role").sending(open -> open.cover("B9", "Headteacher (acting)")),
                line(71).named("no role").sending(open -> open.cover("B9", null)),
                line(71).named("another role in the second wave")
                        .inWave("2020-07")
                        .sending(open -> open.cover("B9", "PSHE lead")));
    }

    private static List<CorpusCase> totals() {
        return List.of(
                line(78).named("totals that agree").sending(open -> totals(open, 0)),
                line(78).named("a total as text that agrees").sending(open -> open.cover("A20", "Total fully achieved")
                        .cover("B20", String.valueOf(count(open, Status.FULLY)))),
                line(78).named("a total one too high")
                        .sending(open -> totals(open, 1))
                        .queried()
                        .finding("totals_differ", "Return!B20"),
                line(78).named("a total of what is not achieved one too low")
                        .sending(open ->
                                open.cover("A20", "Total not achieved").cover("B20", count(open, Status.NOT) - 1))
                        .queried()
                        .finding("totals_differ", "Return!B20"),
                line(78).named("a total of what is partially achieved that agrees")
                        .sending(open -> open.cover("A20", "Total partially achieved")
                                .cover("B20", count(open, Status.PARTIALLY))));
    }

    private static void totals(OpenReturn open, int tooHigh) {
        open.cover("A20", "Total fully achieved").cover("B20", count(open, Status.FULLY) + tooHigh);
        open.cover("A21", "Total partially achieved").cover("B21", count(open, Status.PARTIALLY));
        open.cover("A22", "Total not achieved").cover("B22", count(open, Status.NOT));
    }

    private static int count(OpenReturn open, Status status) {
        return (int) Refs.ALL.stream()
                .filter(ref -> open.text("D" + open.row(ref)).equals(status.label()))
                .count();
    }
}
