package org.careerbenchmarks.normalise.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks._support.SurveyBuilder.anEmptySurveyOf;
import static org.careerbenchmarks._support.TestSurveys.BARRIERS;
import static org.careerbenchmarks._support.TestSurveys.KEY_STAGES;
import static org.careerbenchmarks._support.TestSurveys.QUALITY;
import static org.careerbenchmarks._support.TestSurveys.YEAR_1;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.careerbenchmarks._support.SurveyBuilder;
import org.careerbenchmarks._support.TestSurveys;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawSheet;
import org.careerbenchmarks.model.RawWorkbook;
import org.careerbenchmarks.model.survey.Oddity;
import org.careerbenchmarks.model.survey.Oddity.Kind;
import org.careerbenchmarks.model.survey.SurveyForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However much is wrong, and however long, little is told of it, and soon. */
final class BoundsTests {

    private static final SurveyNormaliser NORMALISER = new SurveyNormaliser(TestSurveys.ALL);

    @Test
    void afterAHundredDifferentOnesTheOthersAreCounted() {
        SurveyBuilder builder = anEmptySurveyOf(YEAR_1);
        for (int i = 0; i < 250; i++) {
            builder.response("R" + i, "P001")
                    .answering(KEY_STAGES, "Class " + i)
                    .answering(BARRIERS, "Reason " + i);
        }

        SurveyForm form = builder.form();

        for (Kind kind : List.of(Kind.OPTION_UNKNOWN, Kind.TEXT_UNCODED)) {
            List<Oddity> told = form.oddities(kind).toList();
            assertThat(told).hasSize(101);
            assertThat(told.get(100).observed()).isEqualTo("and 150 others");
            assertThat(told.get(100).count()).isEqualTo(150);
            assertThat(told.get(100).places()).hasSize(5);
        }
        assertThat(form.rows()).hasSize(250).allMatch(row -> row.answered() == 1);
    }

    @Test
    void longTextsAreShortened() {
        SurveyForm form = anEmptySurveyOf(YEAR_1)
                .response("R".repeat(5_000), "P001")
                .answering(BARRIERS, "We were ".repeat(4_000))
                .form();

        assertThat(form.oddities()).singleElement().satisfies(each -> assertThat(each.observed())
                .hasSizeLessThan(130)
                .endsWith("…"));
        assertThat(form.rows().get(0).responseId()).hasSize(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\n", "Early years,", "Key stage 1;", "1 - ", "(", "Ã©", "a b ", "<"})
    void longNonsenseIsReadInTime(String piece) {
        List<RawCell> cells = new ArrayList<>(header(QUALITY, KEY_STAGES, BARRIERS));
        for (int row = 1; row <= 200; row++) {
            for (int column = 2; column < 5; column++) {
                cells.add(text(row, column, row + piece.repeat(32_000 / piece.length())));
            }
        }
        cells.add(text(201, 5, piece.repeat(32_000 / piece.length())));

        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertThat(read(cells).rows()).hasSize(200));
    }

    @Test
    void manyRepeatedColumnsAreComparedInTime() {
        List<RawCell> cells = new ArrayList<>();
        for (int row = 0; row <= 2_000; row++) {
            for (int column = 0; column < 1_000; column++) {
                String header = column == 0 ? "Response ID" : QUALITY;
                cells.add(text(row, column, row == 0 ? header : "Good"));
            }
        }

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            SurveyForm form = read(cells);
            assertThat(form.rows()).hasSize(2_000);
            assertThat(form.rows().get(0).answered()).isEqualTo(1);
            assertThat(form.oddities(Kind.QUESTION_REPEATED)).isEmpty();
        });
    }

    private static List<RawCell> header(String... questions) {
        List<RawCell> cells = new ArrayList<>(List.of(text(0, 0, "Response ID"), text(0, 1, "School URN")));
        for (String question : questions) {
            cells.add(text(0, cells.size(), question));
        }
        return cells;
    }

    private static SurveyForm read(List<RawCell> cells) {
        RawSheet sheet = new RawSheet("Responses", false, cells);
        return NORMALISER.normalise(
                new RawWorkbook(RawWorkbook.Format.XLSX, false, false, List.of("Responses"), List.of(sheet)), YEAR_1);
    }

    private static RawCell text(int row, int column, String text) {
        return new RawCell(row, column, RawCell.Kind.TEXT, text, false);
    }
}
