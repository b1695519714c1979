package org.careerbenchmarks.corpus.surveys;

import static org.careerbenchmarks.corpus.surveys.ExportCase.named;

import java.util.List;
import org.careerbenchmarks.model.survey.Response.LeftOut;

/** Who answered, and when: the columns A to F. */
final class RespondentCases {

    private RespondentCases() {}

    static List<ExportCase> responses() {
        return List.of(
                named("tests and refusals")
                        .sending(open -> open.type("E2", "Survey preview")
                                .type("D2", "test")
                                .type("F3", "No")
                                .type("E5", "Test"))
                        .finding("test_responses", "Responses!E2")
                        .finding("consent_refused", "Responses!F3")
                        .leftOut(LeftOut.TEST, 1, 4)
                        .leftOut(LeftOut.NO_CONSENT, 2),
                named("response without an id")
                        .sending(open -> open.type("A3", null))
                        .queried()
                        .finding("response_id_missing", "Responses!A3")
                        .leftOut(LeftOut.NO_ID, 2)
                        .expecting(expected -> expected.id(2, "")),
                named("response twice and the same")
                        .sending(open -> open.repeatRow(2))
                        .finding("response_repeated", "Responses!A6")
                        .expecting(expected -> expected.repeat(1, LeftOut.NO_ID)),
                named("response ids twice and different")
                        .sending(open -> open.type("A4", open.at("A2")))
                        .queried()
                        .finding("conflicting_responses", "Responses!A2")
                        .leftOut(LeftOut.NO_ID, 1, 3)
                        .expecting(expected -> expected.idOf(3, 1)),
                named("two responses of one school")
                        .sending(open -> open.type("C4", open.at("C2")).type("D4", open.at("D2")))
                        .settling("several_responses", "Responses!A2")
                        .expecting(expected -> expected.schoolOf(3, 1)));
    }

    static List<ExportCase> times() {
        return List.of(
                named("text in a date")
                        .sending(open -> open.type("B2", "last Tuesday").type("B3", "31/02/2020"))
                        .queried()
                        .finding("submitted_unreadable", "Responses!B2", "Responses!B3"),
                named("dates of another year")
                        .sending(open -> open.type("B3", "2019-07-02 10:00").type("B5", "04/07/2021 09:30"))
                        .queried()
                        .finding("submitted_outside_wave", "Responses!B3"),
                named("no dates at all").sending(open -> open.deleteColumn("B")));
    }

    static List<ExportCase> names() {
        return List.of(
                named("names only")
                        .sending(open -> open.deleteColumn("C"))
                        .finding("respondent_by_name", "Responses!C2"),
                named("urns only").sending(open -> open.deleteColumn("D")),
                named("name misspelt without a urn")
                        .sending(open -> open.type("C2", null).type("D2", misspelt(open.at("D2"))))
                        .queried()
                        .finding("respondent_by_similar_name", "Responses!D2"),
                named("name of nobody without a urn")
                        .sending(open -> open.type("C2", null).type("D2", "A school by the sea"))
                        .queried()
                        .finding("respondent_name_unknown", "Responses!D2")
                        .ofNoSchool(1),
                named("neither name nor urn")
                        .sending(open -> open.type("C2", null).type("D2", null))
                        .queried()
                        .finding("respondent_missing", "Responses!C2")
                        .ofNoSchool(1),
                named("another name than that of the urn")
                        .sending(open -> open.type("D2", "The Little Red Schoolhouse"))
                        .queried()
                        .finding("respondent_name_differs", "Responses!D2"));
    }

    static List<ExportCase> urns() {
        return List.of(
                named("urns as people write them").sending(open -> open.type("C2", "URN: " + open.at("C2"))
                        .type("C3", open.at("C3") + ".0")
                        .type("C4", Integer.valueOf(String.valueOf(open.at("C4"))))),
                named("urn of no school")
                        .sending(open -> open.type("C2", "799999"))
                        .queried()
                        .finding("respondent_urn_unknown", "Responses!C2")
                        .ofNoSchool(1),
                named("urn outside the pilot")
                        .sending(open -> open.type("C2", BrokenExports.URN_OUTSIDE))
                        .queried()
                        .finding("respondent_not_in_panel", "Responses!C2")
                        .ofNoSchool(1),
                named("urn unreadable beside a name")
                        .sending(open -> open.type("C2", "see letterhead"))
                        .queried()
                        .finding("respondent_by_name_for_urn", "Responses!C2"),
                named("urn unreadable beside a wrong name")
                        .sending(open -> open.type("C2", "73000").type("D2", misspelt(open.at("D2"))))
                        .queried()
                        .finding("respondent_urn_unreadable", "Responses!C2")
                        .ofNoSchool(1),
                named("urn and name of two schools")
                        .sending(open -> open.type("C2", open.at("C3")))
                        .queried()
                        .finding("respondent_of_two_schools", "Responses!C2")
                        .ofNoSchool(1),
                named("school that joined after the wave")
                        .firstSchoolJoining("2020-11-01")
                        .queried()
                        .finding("respondent_not_in_wave", "Responses!C2")
                        .leftOut(LeftOut.NO_SCHOOL, 1));
    }

    private static String misspelt(Object name) {
        return String.valueOf(name).replace("Infant", "Infnat");
    }
}
