package org.careerbenchmarks.normalise.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks._support.Changes.writing;
import static org.careerbenchmarks._support.SurveyBuilder.anEmptySurveyOf;
import static org.careerbenchmarks._support.TestSurveys.KEY_STAGES;
import static org.careerbenchmarks._support.TestSurveys.QUALITY;
import static org.careerbenchmarks.normalise.survey.Answered.answers;
import static org.careerbenchmarks.normalise.survey.Answered.told;

import java.util.List;
import org.careerbenchmarks._support.Cell;
import org.careerbenchmarks._support.SurveyBuilder;
import org.careerbenchmarks._support.TestSurveys;
import org.careerbenchmarks.model.survey.Layout;
import org.careerbenchmarks.model.survey.SurveyDefinition;
import org.careerbenchmarks.model.survey.SurveyForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns that tick one option each. */
final class TicksTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | | ",
                "No | | ",
                "FALSE | | ",
                "– | | ",
                "early years | eyfs | ",
                "☑ | eyfs | ",
                "1.0 | eyfs | ",
                "2 | | TICK_UNKNOWN key_stages \"2\" @ S3 x1",
                "maybe | | TICK_UNKNOWN key_stages \"maybe\" @ S3 x1",
                "n/a | NOT_APPLICABLE | ",
                "#N/A | | CELL_UNUSABLE key_stages \"#N/A\" @ S3 x1",
            })
    void ticksInColumns(String text, String option, String oddity) {
        Cell tick = text.startsWith("#") ? Cell.error(text) : Cell.text(text);
        SurveyForm form =
                columns().answering(KEY_STAGES, "Early years").tickingWith(tick).form();

        assertThat(answers(form, KEY_STAGES)).isEqualTo(option == null ? List.of() : List.of(option));
        assertThat(told(form)).isEqualTo(oddity == null ? List.of() : List.of(oddity));
    }

    @Test
    void noBelowAnOptionNoIsATickWhereLabelsAreTicks() {
        SurveyBuilder labels = columnsOfBaseline().answering("policy", "No").tickingWithLabels();
        assertThat(answers(labels.form(), "policy")).containsExactly("policy_2");

        SurveyBuilder words = columnsOfBaseline()
                .answering("policy", "Yes")
                .response("R2", "P002")
                .answering("policy", "No")
                .tickingWith(Cell.text("Yes"))
                .after(writing(SurveyBuilder.SHEET, "S3", Cell.text("No")))
                .after(writing(SurveyBuilder.SHEET, "R4", Cell.text("No")));
        assertThat(answers(words.form(), "policy")).containsExactly("policy_1");
        assertThat(answers(words.form(), words.form().rows().get(1))).containsExactly("policy=policy_2");
    }

    @Test
    void severalTicksForAQuestionThatTakesOne() {
        SurveyForm form = columns().answering(QUALITY, "Good", "Poor").form();

        assertThat(told(form)).containsExactly("SEVERAL_ANSWERS activity_quality \"Good; Poor\" @ G3 x1");
        assertThat(form.rows().get(0).answered()).isZero();
    }

    /** The same survey, of which the definition says that each option has its column. */
    private static SurveyBuilder columns() {
        SurveyDefinition forms = TestSurveys.YEAR_1;
        return anEmptySurveyOf(new SurveyDefinition(
                        forms.survey(), forms.wave(), Layout.COLUMNS, forms.questions(), forms.digest()))
                .response("R1", "P001");
    }

    private static SurveyBuilder columnsOfBaseline() {
        return anEmptySurveyOf(TestSurveys.BASELINE).response("R1", "P001");
    }
}
