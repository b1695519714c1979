package org.careerbenchmarks.normalise.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks._support.Changes.writing;
import static org.careerbenchmarks._support.SurveyBuilder.SHEET;
import static org.careerbenchmarks._support.SurveyBuilder.aSurvey;
import static org.careerbenchmarks._support.SurveyBuilder.aSurveyOf;
import static org.careerbenchmarks._support.SurveyBuilder.anEmptySurveyOf;
import static org.careerbenchmarks._support.TestSurveys.BASELINE;
import static org.careerbenchmarks._support.TestSurveys.KEY_STAGES;
import static org.careerbenchmarks._support.TestSurveys.METHODS;
import static org.careerbenchmarks._support.TestSurveys.QUALITY;
import static org.careerbenchmarks._support.TestSurveys.WITHOUT;
import static org.careerbenchmarks._support.TestSurveys.YEAR_1;
import static org.careerbenchmarks.normalise.survey.Answered.kinds;
import static org.careerbenchmarks.normalise.survey.Answered.told;

import java.util.List;
import org.careerbenchmarks._support.Cell;
import org.careerbenchmarks._support.TestSurveys;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawSheet;
import org.careerbenchmarks.model.RawWorkbook;
import org.careerbenchmarks.model.survey.Oddity.Kind;
import org.careerbenchmarks.model.survey.SurveyForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the columns of an export are found. */
final class HeadersTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HOW WOULD YOU RATE THE QUALITY OF THE ACTIVITIES",
                "1. How would you rate the quality of the activities?",
                "Q3: How would you rate the quality of the activities? *",
                "<p><b>How would you rate</b>&nbsp;the quality of the activities?</p>",
                "How would you rate \nthe quality of the  activities ?",
                "activity_quality",
            })
    void aQuestionIsFoundByItsWords(String header) {
        SurveyForm form = aSurvey().writing(QUALITY, header).form();

        assertThat(form.oddities()).isEmpty();
        assertThat(form.rows()).allMatch(row -> row.answered() == 5);
    }

    @Test
    void anAliasIsTold() {
        SurveyForm form =
                aSurvey().writing(QUALITY, "Quality of careers activities").form();

        assertThat(told(form))
                .containsExactly("QUESTION_REWORDED activity_quality \"Quality of careers activities\""
                        + " -> How would you rate the quality of the activities? @ F1 x1");
        assertThat(form.rows()).allMatch(row -> row.answered() == 5);
    }

    @Test
    void aQuestionThatIsNotThereIsMissing() {
        SurveyForm form = aSurvey()
                .without(KEY_STAGES)
                .writing(QUALITY, "How do you rate the quality of activities?")
                .form();

        assertThat(told(form))
                .containsExactly(
                        "COLUMN_UNKNOWN \"How do you rate the quality of activities?\" @ F1 x1",
                        "QUESTION_MISSING activity_quality -> How do you rate the quality of activities? @ sheet x1",
                        "QUESTION_MISSING key_stages @ sheet x1");
        assertThat(form.questionsFound()).isEqualTo(3);
    }

    @Test
    void garbledHeadersAreRecognisedAndTold() {
        SurveyForm form = aSurvey()
                .writing(QUALITY, "How would you rateÂ\u00a0the quality of the activities?")
                .with("School name", "Ã‰cole â€“ St Aidanâ€™s")
                .form();

        assertThat(kinds(form)).containsExactly(Kind.GARBLED_TEXT, Kind.GARBLED_TEXT);
        assertThat(form.rows()).allMatch(row -> row.answered() == 5);
        assertThat(form.rows().get(2).schoolName()).isEqualTo("Ã‰cole â€“ St Aidanâ€TMs");
    }

    @Test
    void titlesAboveAndRowsBetweenDoNotMatter() {
        SurveyForm form = aSurvey()
                .withHeaderInRow(4)
                .after(writing(SHEET, "A1", Cell.text("Career Leaders 2020")))
                .after(writing(SHEET, "A30", Cell.text("R9")))
                .form();

        assertThat(form.oddities()).isEmpty();
        assertThat(form.rows()).extracting(each -> each.row()).containsExactly(4, 5, 6, 29);
    }

    @Test
    void aHeaderThatComesAgainIsNoResponse() {
        SurveyForm form = aSurvey().response("Response ID", "P004").form();

        assertThat(form.rows()).hasSize(3);
    }

    @Test
    void columnsThatToolsAddAreIgnoredAndOthersTold() {
        SurveyForm form = aSurvey()
                .with("Start time", "10:00")
                .with("Email", "someone@example.org")
                .with("Shoe size", "43")
                .with("", "stray")
                .form();

        assertThat(told(form)).containsExactly("COLUMN_UNKNOWN \"Shoe size\" @ M1 x1", "COLUMN_UNKNOWN @ N1 x1");
    }

    @Test
    void anEmptyColumnIsNotWorthAWord() {
        assertThat(aSurvey().withLast("Remarks").form().oddities()).isEmpty();
    }

    @Test
    void anotherLayoutThanTheDefinitionSaysIsTold() {
        assertThat(told(aSurveyOf(BASELINE).inLayout(YEAR_1.layout()).form()))
                .containsExactly("OTHER_LAYOUT \"forms\" -> columns @ sheet x1");
    }

    @Test
    void aSurveyInTheFolderOfAnotherIsRecognised() {
        SurveyForm form = aSurveyOf(BASELINE).formIn(YEAR_1);

        assertThat(form.likest()).isEqualTo(BASELINE);
        assertThat(form.questionsFound()).isEqualTo(3);
    }

    @Test
    void withoutAnyQuestionThereIsNothing() {
        SurveyForm form = aSurvey()
                .without(QUALITY)
                .without(METHODS)
                .without(WITHOUT)
                .without(TestSurveys.BARRIERS)
                .without(KEY_STAGES)
                .form();

        assertThat(told(form)).containsExactly("NO_HEADER @ sheet x1");
        assertThat(form.sheet()).isEmpty();
    }

    @Test
    void headersAloneAreNoResponses() {
        assertThat(kinds(anEmptySurveyOf(YEAR_1).form())).containsExactly(Kind.NO_RESPONSES);
    }

    @Test
    void whoAnsweredMustBeTold() {
        SurveyForm form = aSurvey()
                .without("Response ID")
                .without("School URN")
                .without("School name")
                .form();

        assertThat(kinds(form)).containsExactly(Kind.NO_RESPONSE_ID, Kind.NO_SCHOOL);
        assertThat(form.rows()).hasSize(3).allMatch(row -> row.responseId().isEmpty() && row.answered() == 5);
    }

    @Test
    void theSheetWithMostQuestionsIsRead() {
        SurveyForm form = aSurvey()
                .after(workbook -> {
                    RawSheet responses = workbook.sheets().get(0);
                    RawSheet notes = new RawSheet(
                            "Notes", false, List.of(new RawCell(0, 0, RawCell.Kind.TEXT, "activity_quality", false)));
                    return new RawWorkbook(
                            workbook.format(), false, false, List.of("Notes", SHEET), List.of(notes, responses));
                })
                .form();

        assertThat(form.sheet()).isEqualTo(SHEET);
        assertThat(form.oddities()).isEmpty();
    }
}
