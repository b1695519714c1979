package org.careerbenchmarks.normalise.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks._support.SurveyBuilder.aSurvey;
import static org.careerbenchmarks._support.SurveyBuilder.aSurveyOf;
import static org.careerbenchmarks._support.TestSurveys.BASELINE;
import static org.careerbenchmarks._support.TestSurveys.QUALITY;
import static org.careerbenchmarks._support.TestSurveys.WITHOUT;
import static org.careerbenchmarks.normalise.survey.Answered.answers;
import static org.careerbenchmarks.normalise.survey.Answered.kinds;
import static org.careerbenchmarks.normalise.survey.Answered.told;

import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.careerbenchmarks._support.SurveyBuilder;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawSheet;
import org.careerbenchmarks.model.RawWorkbook;
import org.careerbenchmarks.model.SheetLayout;
import org.careerbenchmarks.model.survey.Oddity.Kind;
import org.careerbenchmarks.model.survey.SurveyForm;
import org.junit.jupiter.api.Test;

/** Columns that are there twice, unknown, in another order or below merged headers. */
final class OddColumnsTests {

    @Test
    void equalColumnsAreReadOnceAndDifferentOnesNotAtAll() {
        SurveyForm equal = aSurvey().with("activity_quality ", "Very good").form();
        SurveyForm same = repeated("Very good").form();
        SurveyForm different = repeated("Poor").form();

        assertThat(kinds(equal)).containsExactly(Kind.QUESTION_REPEATED);
        assertThat(same.oddities()).isEmpty();
        assertThat(same.rows()).allMatch(row -> row.answered() == 5);
        assertThat(told(different))
                .containsExactly("QUESTION_REPEATED activity_quality"
                        + " \"How would you rate the quality of the activities?\" @ F1 K1 x2");
        assertThat(different.rows()).allMatch(row -> row.answered() == 4);
        assertThat(different.questionsFound()).isEqualTo(5);
    }

    private static SurveyBuilder repeated(String lastAnswer) {
        String again = "Quality of the activities (again)";
        return aSurvey()
                .inResponse(1)
                .with(again, "Very good")
                .inResponse(1)
                .with(again, "Very good")
                .inResponse(1)
                .with(again, lastAnswer)
                .writing(again, "How would you rate the quality of the activities?");
    }

    @Test
    void repeatedOptionsAreNotRead() {
        SurveyForm form =
                aSurveyOf(BASELINE).writing("Key stage 1", "Early years").form();

        assertThat(told(form))
                .containsExactly("QUESTION_REPEATED key_stages \"Which pupils were reached?\" @ M2 N2 x2");
        assertThat(form.rows()).allMatch(row -> row.answered() == 4);
    }

    @Test
    void anUnknownOptionWithTicksIsTold() {
        SurveyForm form = aSurveyOf(BASELINE)
                .writing("Early years", "Nursery and early years")
                .writing("Key stage 2", "Key stages 2")
                .form();

        assertThat(told(form))
                .containsExactly("OPTION_COLUMN_UNKNOWN key_stages \"Nursery and early years\" @ M3 M4 M5 x3");
    }

    @Test
    void reversedColumnsOfAScaleAreReadByTheirLabels() {
        SurveyForm form = aSurveyOf(BASELINE)
                .writing("Very good", "Poor")
                .writing("Good", "Neither good nor poor")
                .writing("Neither good nor poor", "Good")
                .writing("Poor", "Excellent")
                .form();

        assertThat(told(form))
                .containsExactly(
                        "OPTION_REWORDED activity_quality \"Excellent\" -> Very good @ L2 x1",
                        "SCALE_REVERSED activity_quality \"columns\" @ I2 x1");
        assertThat(answers(form, QUALITY)).containsExactly("poor");
    }

    @Test
    void mergedHeadersInOneRowHideAColumn() {
        SurveyForm form = aSurvey().after(merging(7, 8)).form();

        assertThat(told(form))
                .containsExactly(
                        "HEADER_MERGED without_the_pilot \"What would have happened without the Pilot?\" @ I1 x1",
                        "QUESTION_MISSING barriers @ sheet x1");
        assertThat(answers(form, WITHOUT)).containsExactly("without_the_pilot_1");
    }

    @Test
    void mergedHeadersOverTheirOwnOptionsAreAsTheyShouldBe() {
        assertThat(aSurveyOf(BASELINE).after(merging(12, 14)).form().oddities()).isEmpty();
    }

    @Test
    void mergedHeadersOfTwoQuestionsWithColumnsLeaveNoGuess() {
        SurveyForm form = aSurveyOf(BASELINE).after(merging(8, 14)).form();

        assertThat(told(form))
                .contains(
                        "QUESTION_MISSING key_stages @ sheet x1",
                        "OPTION_COLUMN_UNKNOWN activity_quality \"Early years\" @ M3 M4 M5 x3");
    }

    /** Merges cells of the first row; what stood in all but the first is gone. */
    private static UnaryOperator<RawWorkbook> merging(int from, int to) {
        SheetLayout.Region region = new SheetLayout.Region(0, from, 0, to);
        return workbook -> {
            RawSheet sheet = workbook.sheets().get(0);
            List<RawCell> cells = sheet.cells().stream()
                    .filter(cell -> cell.column() == from || !region.contains(cell.row(), cell.column()))
                    .toList();
            SheetLayout layout = new SheetLayout(new BitSet(), new BitSet(), List.of(region));
            return new RawWorkbook(
                    workbook.format(),
                    false,
                    false,
                    workbook.sheetNames(),
                    List.of(new RawSheet(sheet.name(), false, cells, layout)));
        };
    }
}
