package org.careerbenchmarks.corpus;

import static org.careerbenchmarks.corpus.CorpusCase.line;
import static org.careerbenchmarks.model.Outcome.ACCEPTED_WITH_QUERY;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careerbenchmarks.model.Status;
import org.jspecify.annotations.Nullable;

/** Lines 66 and 67: schools that became academies, merged or were split. */
final class SuccessionLines {

    private static final String LINKS = "school-links.csv";
    private static final String REGISTER = "schools.csv";
    private static final String FIRST_TIME = "successor_urn at the file";

    private SuccessionLines() {}

    static List<CorpusCase> cases() {
        return Stream.of(academies(), mergers()).flatMap(List::stream).toList();
    }

    private static List<CorpusCase> academies() {
        return List.of(
                academy("academy, both links", "Successor", "Predecessor")
                        .sending(open -> open.cover("B4", open.school().otherUrn())),
                academy("academy, only the predecessor is linked", null, "Predecessor")
                        .sending(open -> open.cover("B4", open.school().otherUrn())),
                academy("academy, under its new name", "Successor", null)
                        .sending(open -> open.cover("B4", open.school().otherUrn())
                                .cover("B5", open.school().name().replace("School", "Academy"))),
                academy("academy, its former URN in the name of the file", "Successor", null)
                        .inFile(school -> "corpus/" + school.urn() + " academy.xlsx")
                        .sending(open -> open.cover("B4", open.school().otherUrn())),
                academy("academy, both of its URNs on the cover", "Successor", null)
                        .sending(open -> open.cover("B4", open.school().otherUrn())
                                .cover("A20", "URN")
                                .cover("B20", open.school().urn())),
                line(66).named("school that the panel lists as its academy already")
                        .adding(
                                REGISTER,
                                school -> school.registerRow(
                                        school.otherUrn(), school.name(), "Closed", "", "31-08-2019"))
                        .adding(LINKS, link(school -> school.otherUrn(), CorpusSchool::urn, "Successor"))
                        .sending(open -> open.cover("B4", open.school().otherUrn()))
                        .settling(ACCEPTED_WITH_QUERY, FIRST_TIME),
                line(66).named("academy in the second wave, first time")
                        .inWave("2020-07")
                        .adding(REGISTER, SuccessionLines::newRow)
                        .adding(LINKS, link(CorpusSchool::urn, CorpusSchool::otherUrn, "Successor"))
                        .sending(open -> open.cover("B4", open.school().otherUrn()))
                        .settling(ACCEPTED_WITH_QUERY, FIRST_TIME),
                line(66).named("academy in the third wave, second time")
                        .inWave("2021-07")
                        .fromTheSchoolOf("academy in the second wave, first time")
                        .sending(open ->
                                open.cover("B4", open.school().otherUrn()).answer("1.10", "Fully achieved"))
                        .reading("1.10", Status.FULLY, "Fully achieved"));
    }

    private static CorpusCase academy(String name, @Nullable String forward, @Nullable String back) {
        CorpusCase academy = line(66).named(name).adding(REGISTER, SuccessionLines::newRow);
        if (forward != null) {
            academy.adding(LINKS, link(CorpusSchool::urn, CorpusSchool::otherUrn, forward));
        }
        if (back != null) {
            academy.adding(LINKS, link(CorpusSchool::otherUrn, CorpusSchool::urn, back));
        }
        return academy.settling(ACCEPTED_WITH_QUERY, FIRST_TIME);
    }

    private static String newRow(CorpusSchool school) {
        return school.registerRow(
                school.otherUrn(), school.name().replace("School", "Academy"), "Open", "01-09-2018", "");
    }

    private static Function<CorpusSchool, String> link(
            Function<CorpusSchool, String> from, Function<CorpusSchool, String> to, String type) {
        return school ->
                "%s,%s,\"%s\",%s,01-09-2018".formatted(from.apply(school), to.apply(school), school.name(), type);
    }

    private static List<CorpusCase> mergers() {
        return List.of(
                merger("amalgamated", "Successor - amalgamated"),
                merger("merged", "Successor - merged"),
                merger("split", "Successor - Split School"),
                line(67).named("two successors")
                        .adding(REGISTER, SuccessionLines::newRow)
                        .adding(LINKS, link(CorpusSchool::urn, CorpusSchool::otherUrn, "Successor"))
                        .adding(
                                LINKS,
                                link(
                                        CorpusSchool::urn,
                                        school -> "73" + school.otherUrn().substring(2),
                                        "Successor"))
                        .sending(open -> open.cover("B4", open.school().otherUrn()))
                        .rejected()
                        .finding("merged_school", "Return!B4"),
                line(67).named("linked as a sixth form centre, which is no merger")
                        .adding(REGISTER, SuccessionLines::newRow)
                        .adding(LINKS, link(CorpusSchool::urn, CorpusSchool::otherUrn, "Sixth Form Centre Link"))
                        .sending(open -> open.cover("B4", open.school().otherUrn()))
                        .rejected()
                        .finding("school_not_in_panel", "Return!B4"),
                line(67).named("result of an amalgamation")
                        .adding(REGISTER, SuccessionLines::newRow)
                        .adding(LINKS, link(CorpusSchool::otherUrn, CorpusSchool::urn, "Result of Amalgamation"))
                        .sending(open -> open.cover("B4", open.school().otherUrn()))
                        .rejected()
                        .finding("merged_school", "Return!B4"));
    }

    private static CorpusCase merger(String name, String type) {
        return line(67).named(name)
                .adding(REGISTER, SuccessionLines::newRow)
                .adding(LINKS, link(CorpusSchool::urn, CorpusSchool::otherUrn, type))
                .sending(open -> open.cover("B4", open.school().otherUrn()))
                .rejected()
                .finding("merged_school", "Return!B4");
    }
}
