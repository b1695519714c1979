package org.careerbenchmarks.corpus;

import static org.careerbenchmarks.corpus.CorpusCase.line;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lines 62 to 65: numbers of schools that are missing, misspelt, another school's, or of another kind. */
final class UrnLines {

    private static final String URN = "Return!B4";

    private UrnLines() {}

    static List<CorpusCase> cases() {
        return Stream.of(unreadable(), fromTheName(), ofAnother(), establishmentNumbers(), outsideThePanel())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CorpusCase> unreadable() {
        return List.of(
                line(62).named("no URN").sending(open -> open.cover("B4", null)).quarantinedAt("urn_missing", URN),
                unreadable("five digits", "71001"),
                unreadable("seven digits of no school", "9999991"),
                unreadable("letters", "ABC123"),
                unreadable("a six for a b", "71000b"),
                unreadable("digits of another script", "\u0667\u0661\u0660\u0660\u0660\u0661"),
                unreadable("888888", "888888"),
                unreadable("999999", "999999"),
                line(62).named("a URN of no register")
                        .sending(open -> open.cover("B4", "123456"))
                        .quarantinedAt("urn_unknown", URN));
    }

    private static CorpusCase unreadable(String name, String typed) {
        return line(62).named("as URN " + name)
                .sending(open -> open.cover("B4", typed))
                .quarantinedAt("urn_unreadable", URN);
    }

    private static List<CorpusCase> fromTheName() {
        return List.of(
                fromTheName("no URN, but one in the name", null),
                fromTheName("letters as URN, but one in the name", "n.n."),
                fromTheName("888888 as URN, but one in the name", "888888"),
                line(62).named("no URN, and only the school id in the name")
                        .inFile(school -> "corpus/" + school.schoolId() + " only.xlsx")
                        .sending(open -> open.cover("B4", null))
                        .quarantinedAt("urn_missing", URN),
                line(62).named("no URN, and two in the name")
                        .inFile(school -> "corpus/" + school.urn() + " or 700010.xlsx")
                        .sending(open -> open.cover("B4", null))
                        .quarantinedAt("urn_missing", URN),
                line(62).named("no URN, and in the name one outside the panel")
                        .inFile(school -> "corpus/return of 700004.xlsx")
                        .sending(open -> open.cover("B4", null))
                        .quarantinedAt("urn_missing", URN),
                line(62).named("no URN, in the name one, and the school's name is another's")
                        .inFile(school -> "corpus/return of " + school.urn() + ".xlsx")
                        .sending(open -> open.cover("B4", null).cover("B5", "Willetmere Primary Academy"))
                        .rejected()
                        .finding("urn_from_file_name", URN)
                        .finding("name_of_another_school", "Return!B5"));
    }

    private static CorpusCase fromTheName(String name, @Nullable String typed) {
        return line(62).named(name)
                .inFile(school -> "corpus/return " + school.urn() + ".xlsx")
                .sending(open -> open.cover("B4", typed))
                .queried()
                .finding("urn_from_file_name", URN);
    }

    private static List<CorpusCase> ofAnother() {
        return List.of(
                line(63).named("URN of another school of the panel")
                        .sending(open -> open.cover("B4", "700001"))
                        .rejected()
                        .finding("name_of_another_school", "Return!B5")
                        .finding("authority_differs", "Return!B6"),
                line(63).named("name of another school of the panel")
                        .sending(open -> open.cover("B5", "Willetmere Primary Academy"))
                        .rejected()
                        .finding("name_of_another_school", "Return!B5"),
                line(63).named("name of another school of the panel in other letters")
                        .sending(open -> open.cover("B5", "SILVETSHAW C of E primary"))
                        .rejected()
                        .finding("name_of_another_school", "Return!B5"),
                line(63).named("name of a school outside the panel")
                        .sending(open -> open.cover("B5", "Yarrinfell Academy"))
                        .queried()
                        .finding("name_differs", "Return!B5"));
    }

    private static List<CorpusCase> establishmentNumbers() {
        return List.of(
                establishment("as a number", "%s%s"),
                establishment("with a slash", "%s/%s"),
                establishment("with a hyphen", "%s-%s"),
                line(64).named("number of a school outside the panel")
                        .sending(open -> open.cover("B4", "3912025"))
                        .quarantinedAt("urn_unreadable", URN),
                line(64).named("number of a closed school")
                        .ofSchool(CorpusSchool::closed)
                        .sending(open -> open.cover(
                                "B4", open.school().laCode() + open.school().establishmentNumber()))
                        .quarantinedAt("urn_unreadable", URN),
                line(64).named("UKPRN")
                        .sending(open -> open.cover("B4", "10012345"))
                        .quarantinedAt("urn_unreadable", URN));
    }

    private static CorpusCase establishment(String name, String form) {
        return line(64).named("number of the establishment " + name)
                .sending(open -> {
                    String typed =
                            form.formatted(open.school().laCode(), open.school().establishmentNumber());
                    open.cover("B4", form.equals("%s%s") ? (Object) Integer.valueOf(typed) : typed);
                })
                .queried()
                .finding("laestab_for_urn", URN);
    }

    private static List<CorpusCase> outsideThePanel() {
        return List.of(
                outside("700004", "Yarrinfell Academy", "Newcastle upon Tyne"),
                outside("700080", "Elvergarth First School", "North Tyneside"),
                outside("700260", "Nether Yarrinmere Primary School", "Sunderland"),
                line(65).named("outside the panel with another name")
                        .sending(open -> open.cover("B4", "700233").cover("B6", "County Durham"))
                        .rejected()
                        .finding("school_not_in_panel", URN));
    }

    private static CorpusCase outside(String urn, String name, String authority) {
        return line(65).named("outside the panel " + name)
                .sending(open -> open.cover("B4", urn).cover("B5", name).cover("B6", authority))
                .rejected()
                .finding("school_not_in_panel", URN);
    }
}
