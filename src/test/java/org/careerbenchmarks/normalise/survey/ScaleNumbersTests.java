package org.careerbenchmarks.normalise.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks._support.SurveyBuilder.anEmptySurveyOf;
import static org.careerbenchmarks._support.TestSurveys.QUALITY;
import static org.careerbenchmarks.normalise.survey.Answered.answers;
import static org.careerbenchmarks.normalise.survey.Answered.told;

import java.util.List;
import java.util.Map;
import org.careerbenchmarks._support.SurveyBuilder;
import org.careerbenchmarks._support.TestSurveys;
import org.careerbenchmarks.model.survey.Layout;
import org.careerbenchmarks.model.survey.Option;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.model.survey.QuestionType;
import org.careerbenchmarks.model.survey.SurveyDefinition;
import org.careerbenchmarks.model.survey.SurveyForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers with, and instead of, the labels of a scale. */
final class ScaleNumbersTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4 - Very good|3 - Good|1 - Poor",
                "1. Very good|2. Good|4. Poor",
                "Very good (4)|Good (3)|Poor (1)",
                "4) Very good|Good|1=Poor",
                "(5) Very good|(3) Good|(-) Poor",
            })
    void numbersThatMakeSenseAreDecoration(String cells) {
        SurveyForm form = answering(cells);

        assertThat(form.oddities()).isEmpty();
        assertThat(form.rows()).allMatch(row -> row.answered() == 1);
        assertThat(answers(form, QUALITY)).containsExactly("very_good");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4 - Very good|1 - Very good|3 - Good",
                "4 - Very good|4 - Poor|3 - Good",
                "4 - Very good|1 - Good|3 - Poor",
            })
    void numbersThatContradictThemselvesAreReversedSomewhere(String cells) {
        SurveyForm form = answering(cells);

        assertThat(told(form))
                .singleElement()
                .asString()
                .startsWith("SCALE_REVERSED activity_quality \"")
                .endsWith("@ F1 x1");
        assertThat(form.rows()).hasSize(3).allMatch(row -> row.answered() == 0);
    }

    @Test
    void numbersAgainstThoseOfTheDefinitionAreReversed() {
        SurveyDefinition definition = numbered();
        SurveyForm as = builder(definition, "1 - Very good|Good|3 - Poor").form();
        SurveyForm against = builder(definition, "3 - Very good|Good|1 - Poor").form();

        assertThat(as.rows()).allMatch(row -> row.answered() == 1);
        assertThat(told(against))
                .containsExactly("SCALE_REVERSED activity_quality \"1 - Poor; 3 - Very good\" @ F1 x1");
        assertThat(against.rows()).allMatch(row -> row.answered() == 0);
    }

    private static SurveyDefinition numbered() {
        Question question = new Question(
                QUALITY,
                "How would you rate the quality of the activities?",
                List.of(),
                QuestionType.SCALE,
                List.of(
                        new Option("very_good", "Very good", List.of("1 - Very good")),
                        new Option("good", "Good", List.of()),
                        new Option("poor", "Poor", List.of("3 - Poor"))),
                Map.of());
        return new SurveyDefinition("numbered", "2020-07", Layout.FORMS, List.of(question), "d".repeat(64));
    }

    @Test
    void bareNumbersAreMissing() {
        SurveyForm form = answering("4|Good|2|1.0|4");

        assertThat(told(form)).containsExactly("SCALE_AS_NUMBERS activity_quality \"1.0, 2, 4\" @ F2 F4 F5 F6 x4");
        assertThat(form.rows()).filteredOn(row -> row.answered() == 1).hasSize(1);
    }

    private static SurveyForm answering(String cells) {
        return builder(TestSurveys.YEAR_1, cells).form();
    }

    private static SurveyBuilder builder(SurveyDefinition definition, String cells) {
        SurveyBuilder builder = anEmptySurveyOf(definition);
        int number = 1;
        for (String cell : cells.split("\\|")) {
            builder.response("R" + number, String.format("P%03d", number)).answering(QUALITY, cell);
            number++;
        }
        return builder;
    }
}
