package org.careerbenchmarks.assess;

import static org.careerbenchmarks.assess.SurveyFormBuilder.aSurvey;
import static org.careerbenchmarks.assess.SurveyRuleCase.rule;

import java.time.LocalDateTime;
import java.util.List;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.model.survey.SurveyForm.Part;

/** Cases of the rules about single responses. */
final class ResponseRuleCases {

    private static final String PARKVIEW = "Parkview RC Primary School";

    private ResponseRuleCases() {}

    static List<SurveyRuleCase> respondents() {
        return List.of(
                rule("test_responses")
                        .firesOn(aSurvey().row(3, SurveyRow::test).row(5, SurveyRow::test))
                        .sayingItsExample()
                        .silentOn(aSurvey(), aSurvey().row(3, SurveyRow::refused)),
                rule("consent_refused")
                        .firesOn(aSurvey().row(4, SurveyRow::refused))
                        .sayingItsExample()
                        .silentOn(
                                aSurvey(), aSurvey().row(4, row -> row.refused().test())),
                rule("response_id_missing")
                        .firesOn(aSurvey().row(4, row -> row.id("")))
                        .sayingItsExample()
                        .silentOn(aSurvey(), aSurvey().row(4, row -> row.id("").test())),
                rule("response_id_missing")
                        .firesOn(aSurvey().without(Part.RESPONSE_ID))
                        .saying("Responses: 4 responses (rows 2, 3, 4 and others) have no Response ID and are not "
                                + "counted. Export the survey again with the ID of each response.")
                        .silentOn(aSurvey().row(4, row -> row.id("0"))),
                rule("response_repeated")
                        .firesOn(aSurvey().row(5, row -> row.id("R1").school("P001")))
                        .sayingItsExample()
                        .silentOn(
                                aSurvey(),
                                aSurvey().row(5, row -> row.id("R1")),
                                aSurvey().row(5, row -> row.school("P001")),
                                aSurvey().row(5, row -> row.id("R1")
                                        .school("P001")
                                        .test())),
                rule("conflicting_responses")
                        .firesOn(aSurvey()
                                .row(5, row -> row.id("R1").school("P001").codes("2")))
                        .sayingItsExample()
                        .silentOn(
                                aSurvey().row(5, row -> row.id("R1").school("P001")),
                                aSurvey().row(5, row -> row.id("r1")),
                                aSurvey().row(5, row -> row.id("R1").test())),
                rule("conflicting_responses")
                        .firesOn(aSurvey()
                                .row(5, row -> row.id("R1").school("P001").refused()))
                        .saying("Responses!A2: 1 response has the same Response ID \"R1\" as another row and differs "
                                + "from it, so it is not counted. Delete the rows that are wrong, or export the survey "
                                + "again.")
                        .silentOn(aSurvey().row(5, SurveyRow::refused)));
    }

    static List<SurveyRuleCase> unknownSchools() {
        return List.of(
                rule("respondent_missing")
                        .firesOn(aSurvey().row(4, row -> row.urn("").name("")))
                        .sayingItsExample()
                        .silentOn(
                                aSurvey().row(4, row -> row.urn("")), aSurvey().row(4, row -> row.name(""))),
                rule("respondent_missing")
                        .firesOn(aSurvey()
                                .without(Part.SCHOOL_URN)
                                .row(3, row -> row.name(""))
                                .row(5, row -> row.name("")))
                        .saying("Responses!D3: Neither School URN nor School name is given in 2 responses (rows 3, 5), "
                                + "so they are not counted. Fill in the URN if the respondent is known, and export the "
                                + "survey again.")
                        .silentOn(aSurvey().without(Part.SCHOOL_URN)),
                rule("respondent_name_unknown")
                        .firesOn(aSurvey().row(4, row -> row.urn("").name("Hogwarts")))
                        .sayingItsExample()
                        .silentOn(
                                aSurvey().row(4, row -> row.urn("").name(PARKVIEW)),
                                aSurvey().row(4, row -> row.urn("").name("Parkveiw RC Primary School")),
                                aSurvey().row(4, row -> row.urn("12").name("Hogwarts"))),
                rule("respondent_name_unknown")
                        .firesOn(aSurvey().row(4, row -> row.urn("").name("Westgate Primary School")))
                        .saying("Responses!D4: \"Westgate Primary School\" is not the name of one school of the pilot "
                                + "alone, and no URN is given, so 1 response is not counted. Fill in the URN of the "
                                + "school and export the survey again.")
                        .silentOn(aSurvey()),
                rule("respondent_urn_unreadable")
                        .firesOn(aSurvey().row(4, row -> row.urn("10017").name("Parkveiw RC Primary School")))
                        .sayingItsExample()
                        .silentOn(
                                aSurvey().row(4, row -> row.urn("10017").name(PARKVIEW)),
                                aSurvey().row(4, row -> row.urn("").name(PARKVIEW))),
                rule("respondent_urn_unknown")
                        .firesOn(aSurvey().row(4, row -> row.urn("123456")))
                        .sayingItsExample()
                        .silentOn(aSurvey().row(4, row -> row.urn(TestReference.URN_OUTSIDE_THE_PANEL))),
                rule("respondent_not_in_panel")
                        .firesOn(aSurvey().row(4, row -> row.urn(TestReference.URN_OUTSIDE_THE_PANEL)))
                        .sayingItsExample()
                        .silentOn(
                                aSurvey().row(4, row -> row.urn("123456")),
                                aSurvey().row(4, row -> row.urn(TestReference.FORMER_URN_OF_P003))),
                rule("respondent_of_two_schools")
                        .firesOn(aSurvey().row(4, row -> row.urn("100017").name("Ashbank RC Primary School")))
                        .sayingItsExample()
                        .silentOn(
                                aSurvey().row(4, row -> row.urn("100017").name("Westgate Primary School")),
                                aSurvey().row(4, row -> row.urn("100017").name("PARKVIEW R.C. Primary"))),
                rule("respondent_not_in_wave")
                        .firesOn(aSurvey().row(4, row -> row.school("P018")))
                        .sayingItsExample()
                        .silentOn(aSurvey().row(4, row -> row.school("P019"))));
    }

    static List<SurveyRuleCase> knownSchools() {
        return List.of(
                rule("respondent_by_name_for_urn")
                        .firesOn(aSurvey().row(4, row -> row.urn("10017").name(PARKVIEW)))
                        .sayingItsExample()
                        .silentOn(aSurvey().row(4, row -> row.urn("123456").name(PARKVIEW))),
                rule("respondent_by_similar_name")
                        .firesOn(aSurvey().row(4, row -> row.urn("").name("Parkveiw RC Primary School")))
                        .sayingItsExample()
                        .silentOn(
                                aSurvey().row(4, row -> row.urn("").name("Westgate Primary School")),
                                aSurvey().row(4, row -> row.urn("100017").name("Parkveiw RC Primary School"))),
                rule("respondent_by_name")
                        .firesOn(aSurvey().row(4, row -> row.urn("").name(PARKVIEW)))
                        .sayingItsExample()
                        .silentOn(aSurvey(), aSurvey().row(4, row -> row.urn("").name("Hogwarts"))),
                rule("respondent_name_differs")
                        .firesOn(aSurvey().row(4, row -> row.urn("100017").name("Harbour View")))
                        .sayingItsExample()
                        .silentOn(
                                aSurvey().row(4, row -> row.urn("100017").name("Parkveiw RC Primary School")),
                                aSurvey().row(4, row -> row.urn("100017").name("")),
                                aSurvey().row(4, row -> row.urn(TestReference.FORMER_URN_OF_P003)
                                        .name("Monkton Village School"))));
    }

    static List<SurveyRuleCase> times() {
        return List.of(
                rule("submitted_unreadable")
                        .firesOn(aSurvey().row(4, row -> row.submitted("last Tuesday", null)))
                        .sayingItsExample()
                        .silentOn(
                                aSurvey(),
                                aSurvey().row(4, row -> row.submitted("", null)),
                                aSurvey().row(4, row -> row.submitted("last Tuesday", null)
                                        .test())),
                rule("submitted_outside_wave")
                        .firesOn(aSurvey().row(4, row -> row.submitted("x", LocalDateTime.of(2021, 5, 3, 9, 0))))
                        .sayingItsExample()
                        .silentOn(
                                aSurvey().row(4, row -> row.submitted("x", LocalDateTime.of(2020, 8, 31, 23, 59))),
                                aSurvey().row(4, row -> row.submitted("x", LocalDateTime.of(2020, 6, 1, 0, 0)))),
                rule("submitted_outside_wave")
                        .firesOn(aSurvey()
                                .row(3, row -> row.submitted("x", LocalDateTime.of(2020, 5, 31, 23, 59)))
                                .row(5, row -> row.submitted("x", LocalDateTime.of(2019, 7, 1, 9, 0))))
                        .saying("Responses!B3: 2 responses (rows 3, 5) were submitted outside the wave 2020-07, which "
                                + "ran from 1 June 2020 to 31 August 2020 (first seen: 31 May 2020). Check that the "
                                + "export lies in the folder of its survey, and correct it or tell us that the dates "
                                + "are right.")
                        .silentOn(aSurvey()));
    }
}
