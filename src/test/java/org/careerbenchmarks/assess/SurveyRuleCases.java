package org.careerbenchmarks.assess;

import static org.careerbenchmarks.assess.SurveyFormBuilder.aSurvey;
import static org.careerbenchmarks.assess.SurveyRuleCase.rule;

import java.util.List;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.model.survey.Oddity.Kind;

/** Cases of the rules about exports and the answers in them. */
final class SurveyRuleCases {

    private SurveyRuleCases() {}

    static List<SurveyRuleCase> exports() {
        return List.of(
                rule("converted_csv")
                        .firesOn(aSurvey().on("CSV").odd(Kind.CONVERTED_CSV, "cp1252, separated by semicolons"))
                        .sayingItsExample()
                        .silentOn(aSurvey().on("CSV")),
                rule("garbled_text")
                        .firesOn(aSurvey()
                                .odd(Kind.GARBLED_TEXT, null, "St Aidanâ€™s First School", null, 3, "D5", "D9", "D12"))
                        .sayingItsExample()
                        .silentOn(aSurvey()),
                rule("header_merged")
                        .firesOn(aSurvey().odd(Kind.HEADER_MERGED, null, null, null, 2, "H1", "I1"))
                        .sayingItsExample()
                        .silentOn(aSurvey()),
                rule("no_survey_header")
                        .firesOn(aSurvey().on("").holding(0).withoutRows().odd(Kind.NO_HEADER, null))
                        .sayingItsExample()
                        .silentOn(aSurvey(), aSurvey().holding(1)),
                rule("other_survey")
                        .firesOn(aSurvey().holding(1).like("leaders-2019", TestReference.BASELINE))
                        .sayingItsExample()
                        .silentOn(
                                aSurvey(),
                                aSurvey().holding(2),
                                aSurvey().on("").holding(0).odd(Kind.NO_HEADER, null)),
                rule("other_survey")
                        .firesOn(aSurvey().holding(1))
                        .saying("Responses: The export lies in the folder of the survey leaders-2020, but it holds few "
                                + "of its questions (1 of 4 questions of leaders-2020 found). Move it to the folder of "
                                + "its survey, or add the wording of its questions as aliases in "
                                + "reference/surveys/leaders-2020.yml.")
                        .silentOn(aSurvey().holding(3)),
                rule("other_survey")
                        .firesOn(aSurvey().like("leaders-2019", TestReference.BASELINE))
                        .saying(
                                "Responses: The export lies in the folder of the survey leaders-2020, but its questions "
                                        + "are those of leaders-2019 (4 of 4 questions of leaders-2020 found). Move it to "
                                        + "surveys/leaders-2019, or add the wording of its questions as aliases in "
                                        + "reference/surveys/leaders-2020.yml.")
                        .silentOn(aSurvey().like("leaders-2020", TestReference.YEAR_1)),
                rule("no_response_id")
                        .firesOn(aSurvey().odd(Kind.NO_RESPONSE_ID, null))
                        .sayingItsExample()
                        .silentOn(aSurvey(), aSurvey().row(3, row -> row.id(""))),
                rule("no_school_column")
                        .firesOn(aSurvey().odd(Kind.NO_SCHOOL, null))
                        .sayingItsExample()
                        .silentOn(aSurvey(), aSurvey().row(3, row -> row.urn("").name(""))),
                rule("other_layout")
                        .firesOn(aSurvey().odd(Kind.OTHER_LAYOUT, null))
                        .sayingItsExample()
                        .silentOn(aSurvey()),
                rule("no_responses")
                        .firesOn(aSurvey().withoutRows().odd(Kind.NO_RESPONSES, null))
                        .sayingItsExample()
                        .silentOn(aSurvey()));
    }

    static List<SurveyRuleCase> questions() {
        return List.of(
                rule("question_missing")
                        .firesOn(aSurvey().holding(3).odd(Kind.QUESTION_MISSING, "quality", null, null, 1))
                        .sayingItsExample()
                        .silentOn(aSurvey(), aSurvey().holding(1).odd(Kind.QUESTION_MISSING, "plan", null, null, 1)),
                rule("question_missing")
                        .firesOn(aSurvey().holding(3).odd(Kind.QUESTION_MISSING, "plan", null, "Got a plan?", 1))
                        .saying(
                                "Responses: No column holds the question \"Have you a plan?\" (plan), so its answers are "
                                        + "missing. Export the survey again with all questions, or add \"Got a plan?\", if that is "
                                        + "the same question, as an alias in reference/surveys/leaders-2020.yml.")
                        .silentOn(aSurvey()),
                rule("question_repeated")
                        .firesOn(aSurvey().odd(Kind.QUESTION_REPEATED, "quality", null, null, 2, "G1", "K1"))
                        .sayingItsExample()
                        .silentOn(aSurvey()),
                rule("question_reworded")
                        .firesOn(aSurvey()
                                .odd(Kind.QUESTION_REWORDED, "quality", "Quality of careers activities", null, 1, "G1"))
                        .sayingItsExample()
                        .silentOn(aSurvey()),
                rule("second_sheet")
                        .firesOn(aSurvey().odd(Kind.SECOND_SHEET, "Late ones"))
                        .sayingItsExample()
                        .silentOn(aSurvey()),
                rule("column_unknown")
                        .firesOn(aSurvey().odd(Kind.COLUMN_UNKNOWN, null, null, null, 1, "K1"))
                        .saying("Responses!K1: Nothing was taken from a column without a header, which the survey does "
                                + "not ask for. If it is a question of the survey in other words, add them as an alias "
                                + "in reference/surveys/leaders-2020.yml.")
                        .silentOn(aSurvey()),
                rule("column_unknown")
                        .firesOn(aSurvey().odd(Kind.COLUMN_UNKNOWN, null, "Favourite colour", null, 1, "K1"))
                        .sayingItsExample()
                        .silentOn(aSurvey()));
    }

    static List<SurveyRuleCase> options() {
        return List.of(
                rule("option_column_unknown")
                        .firesOn(aSurvey()
                                .odd(
                                        Kind.OPTION_COLUMN_UNKNOWN,
                                        "delivery",
                                        "Visits and trips",
                                        "Visits, trips and tours",
                                        2,
                                        "I3",
                                        "I5"))
                        .sayingItsExample()
                        .silentOn(aSurvey().odd(Kind.OPTION_UNKNOWN, "delivery", "Visits and trips", null, 1, "I2")),
                rule("option_unknown")
                        .firesOn(aSurvey()
                                .odd(
                                        Kind.OPTION_UNKNOWN,
                                        "quality",
                                        "Very goood",
                                        "Very good",
                                        17,
                                        "G5",
                                        "G9",
                                        "G12",
                                        "G13"))
                        .sayingItsExample()
                        .silentOn(aSurvey().odd(Kind.OPTION_REWORDED, "quality", "Excellent", "Very good", 1, "G5")),
                rule("option_unknown")
                        .firesOn(aSurvey().odd(Kind.OPTION_UNKNOWN, "plan", "{observed}\u0007", null, 1, "J3"))
                        .saying(
                                "Responses!J3: \"{observed}\\u0007\" is no option of \"Have you a plan?\" (plan), so it "
                                        + "is not counted in 1 cell. If it means the same as an option, add it as an alias in "
                                        + "reference/surveys/leaders-2020.yml.")
                        .silentOn(aSurvey()),
                rule("option_reworded")
                        .firesOn(aSurvey()
                                .odd(Kind.OPTION_REWORDED, "quality", "Excellent", "Very good", 4, "G5", "G6", "G9"))
                        .sayingItsExample()
                        .silentOn(aSurvey()),
                rule("tick_unknown")
                        .firesOn(aSurvey().odd(Kind.TICK_UNKNOWN, "delivery", "maybe", null, 1, "H7"))
                        .sayingItsExample()
                        .silentOn(aSurvey()),
                rule("several_answers")
                        .firesOn(aSurvey().odd(Kind.SEVERAL_ANSWERS, "quality", "Good; Poor", null, 2, "G8", "G11"))
                        .sayingItsExample()
                        .silentOn(aSurvey()),
                rule("not_applicable_and_answered")
                        .firesOn(aSurvey().odd(Kind.NOT_APPLICABLE_AND_ANSWERED, "plan", "", null, 1, "J3"))
                        .saying(
                                "Responses!J3: \"Have you a plan?\" (plan) is said not to apply and is answered all the "
                                        + "same, so nothing is counted in 1 cell. Ask the respondent which is meant, correct it "
                                        + "in the survey tool and export the survey again.")
                        .silentOn(aSurvey()),
                rule("not_applicable_and_answered")
                        .firesOn(aSurvey()
                                .odd(Kind.NOT_APPLICABLE_AND_ANSWERED, "delivery", "In lessons", null, 1, "H8"))
                        .sayingItsExample()
                        .silentOn(aSurvey()));
    }

    static List<SurveyRuleCase> scalesAndWords() {
        SurveyFormBuilder columns = aSurvey().odd(Kind.SCALE_REVERSED, "quality", "columns", null, 1, "G2");
        SurveyFormBuilder numbers =
                aSurvey().odd(Kind.SCALE_REVERSED, "quality", "1 - Very good; 2 - Poor; 3 - Good", null, 1, "G1");
        return List.of(
                rule("scale_as_numbers")
                        .firesOn(aSurvey().odd(Kind.SCALE_AS_NUMBERS, "quality", "3", null, 5, "G2", "G3", "G4"))
                        .sayingItsExample()
                        .silentOn(numbers),
                rule("scale_reversed").firesOn(numbers).sayingItsExample().silentOn(columns, aSurvey()),
                rule("scale_columns_reversed")
                        .firesOn(columns)
                        .sayingItsExample()
                        .silentOn(numbers, aSurvey()),
                rule("other_repeats_option")
                        .firesOn(aSurvey()
                                .odd(Kind.OTHER_REPEATS_OPTION, "delivery", "in lessons", "In lessons", 1, "K6"))
                        .sayingItsExample()
                        .silentOn(aSurvey()),
                rule("text_coded")
                        .firesOn(aSurvey()
                                .odd(Kind.TEXT_CODED, "barriers", "There are never enough hours", "time", 1, "I4"))
                        .sayingItsExample()
                        .silentOn(aSurvey().odd(Kind.TEXT_UNCODED, "barriers", "The roof", null, 1, "I5")),
                rule("text_uncoded")
                        .firesOn(aSurvey().odd(Kind.TEXT_UNCODED, "barriers", "The building works", null, 1, "I5"))
                        .sayingItsExample()
                        .silentOn(aSurvey().odd(Kind.TEXT_CODED, "barriers", "No hours", "time", 1, "I5")),
                rule("cell_unusable")
                        .firesOn(aSurvey().odd(Kind.CELL_UNUSABLE, "plan", null, null, 1, "J3"))
                        .saying(
                                "Responses!J3: A formula without a result stands where an answer to \"Have you a plan?\" "
                                        + "(plan) should be, in 1 cell, so none is counted. Put the answers themselves there, "
                                        + "or export the survey again.")
                        .silentOn(aSurvey()),
                rule("cell_unusable")
                        .firesOn(aSurvey().odd(Kind.CELL_UNUSABLE, "quality", "#REF!", null, 2, "G9", "G10"))
                        .sayingItsExample()
                        .silentOn(aSurvey()));
    }
}
