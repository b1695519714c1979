package org.careerbenchmarks.normalise.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks._support.SurveyBuilder.aSurvey;
import static org.careerbenchmarks._support.SurveyBuilder.anEmptySurveyOf;

import java.time.LocalDateTime;
import org.careerbenchmarks._support.Cell;
import org.careerbenchmarks._support.TestSurveys;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.survey.ResponseRow;
import org.careerbenchmarks.model.survey.SurveyForm;
import org.careerbenchmarks.model.survey.SurveyForm.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who answered, and when. */
final class PartsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEXT | 2020-07-10T14:03:22 | 2020-07-10T14:03:22",
                "TEXT | 2020-07-10 14:03:22.123+01:00 | 2020-07-10T14:03:22",
                "TEXT | 2020-07-10T14:03:22Z | 2020-07-10T14:03:22",
                "TEXT | 10/07/2020 14:03 | 2020-07-10T14:03",
                "TEXT | 10/07/20 9:03:01 | 2020-07-10T09:03:01",
                "TEXT | 10/07/2020, 02:03 PM | 2020-07-10T14:03",
                "TEXT | 10/07/2020 12:03:00 am | 2020-07-10T00:03",
                "TEXT | 10 July 2020 at 14:03 | 2020-07-10T14:03",
                "TEXT | 10/07/2020 | 2020-07-10T00:00",
                "TEXT | 44022.5 | 2020-07-10T12:00",
                "NUMBER | 44022.585671296 | 2020-07-10T14:03:22",
                "NUMBER | 44022 | 2020-07-10T00:00",
                "DATE | 2020-07-10T14:03:22 | 2020-07-10T14:03:22",
                "TEXT | 07/25/2020 14:03 | ",
                "TEXT | 31/06/2020 14:03 | ",
                "TEXT | 10/07/2020 25:03 | ",
                "TEXT | 10/07/2020 14:03 pm | ",
                "TEXT | last Friday | ",
                "BOOLEAN | TRUE | ",
            })
    void timesAreReadAsPeopleAndToolsWriteThem(RawCell.Kind kind, String text, LocalDateTime expected) {
        assertThat(new TimeReader(false).read(new RawCell(1, 1, kind, text, false)))
                .isEqualTo(expected);
    }

    @Test
    void serialNumbersMayCountFrom1904() {
        RawCell cell = new RawCell(1, 1, RawCell.Kind.NUMBER, "42560.5", false);

        assertThat(new TimeReader(true).read(cell)).isEqualTo(LocalDateTime.of(2020, 7, 10, 12, 0));
    }

    @Test
    void anUnreadableTimeKeepsItsText() {
        ResponseRow row = only("Submitted", "after lunch");

        assertThat(row.submittedText()).isEqualTo("after lunch");
        assertThat(row.submittedAt()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"100001, 100001", "100001.0, 100001", "URN 100001, 100001", "urn: 100001, 100001", "1000012,", "none,"})
    void urns(String text, String urn) {
        ResponseRow row = only("School URN", text);

        assertThat(row.urn()).isEqualTo(urn);
        assertThat(row.urnText()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Response type, Test, true", "Response type, survey preview, true", "Distribution channel, preview, true",
        "Status, Survey Test, true", "Response type, Normal, false", "Distribution channel, anonymous, false",
    })
    void tests(String header, String text, boolean expected) {
        assertThat(only(header, text).test()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "No, true", "no, true", "FALSE, true", "0, true", "I do not consent to my answers being used, true",
        "'No, I do not consent', true", "Yes, false", "I consent, false", "1, false", "TRUE, false",
    })
    void consent(String text, boolean refused) {
        assertThat(only("Consent", text).consentRefused()).isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({
        "Finished, FALSE, true",
        "Finished, 0, true",
        "Finished, 1, false",
        "Finished, True, false",
        "Status, Partial, true",
        "Status, Complete, false",
        "Response status, incomplete, true",
        "Progress, 45, true",
        "Progress, 45 %, true",
        "Progress, 0.45, true",
        "Progress, 100, false",
        "Progress, 1, false",
        "Progress, 100%, false",
    })
    void finished(String header, String text, boolean unfinished) {
        assertThat(only(header, text).unfinished()).isEqualTo(unfinished);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ID", "Respondent ID", "ResponseId", "response_id"})
    void theResponseIdHasManyNames(String header) {
        SurveyForm form = aSurvey().writing("Response ID", header).form();

        assertThat(form.rows()).extracting(ResponseRow::responseId).containsExactly("R1", "R2", "R3");
        assertThat(form.oddities()).isEmpty();
    }

    @Test
    void ofTwoColumnsTheFilledOneAndThenTheBetterNameIsRead() {
        SurveyForm better = aSurvey().with("ID", "17").withFirst("ID").form();
        assertThat(better.rows()).extracting(ResponseRow::responseId).containsExactly("R1", "R2", "R3");

        SurveyForm filled = anEmptySurveyOf(TestSurveys.YEAR_1)
                .response("R1", "P001")
                .leavingOut("School name")
                .with("Your school", "St Aidan's")
                .form();
        assertThat(filled.rows().get(0).schoolName()).isEqualTo("St Aidan's");
        assertThat(filled.columns()).containsEntry(Part.SCHOOL_NAME, 10);
    }

    @Test
    void aRowWithoutAnswerIdAndSchoolIsNoResponse() {
        SurveyForm form = aSurvey()
                .response("", "P004")
                .leavingOut("Response ID")
                .leavingOut("School URN")
                .leavingOut("School name")
                .form();

        assertThat(form.rows()).hasSize(3);
    }

    private static ResponseRow only(String header, String text) {
        SurveyForm form = anEmptySurveyOf(TestSurveys.YEAR_1)
                .response("R1", "P001")
                .with(header, Cell.text(text))
                .form();
        assertThat(form.oddities()).isEmpty();
        return form.rows().get(0);
    }
}
