package org.careerbenchmarks.normalise.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks._support.SurveyBuilder.aSurvey;
import static org.careerbenchmarks._support.SurveyBuilder.aSurveyOf;
import static org.careerbenchmarks._support.SurveyBuilder.anEmptySurveyOf;
import static org.careerbenchmarks.normalise.survey.Answered.answers;
import static org.careerbenchmarks.normalise.survey.Answered.kinds;

import java.util.List;
import java.util.Random;
import org.careerbenchmarks._support.Cell;
import org.careerbenchmarks._support.SurveyBuilder;
import org.careerbenchmarks._support.TestSurveys;
import org.careerbenchmarks.model.survey.AnswerCode;
import org.careerbenchmarks.model.survey.Layout;
import org.careerbenchmarks.model.survey.Oddity.Kind;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.model.survey.SurveyDefinition;
import org.careerbenchmarks.model.survey.SurveyForm;
import org.careerbenchmarks.model.survey.SurveyForm.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same responses, however the survey tool lays them out. */
final class LayoutsTests {

    @ParameterizedTest
    @EnumSource
    void aCleanExportIsReadWithoutOddities(Layout layout) {
        for (SurveyDefinition definition : TestSurveys.ALL) {
            SurveyForm form = aSurveyOf(definition).inLayout(layout).form();

            assertThat(kinds(form)).isEqualTo(definition.layout() == layout ? List.of() : List.of(Kind.OTHER_LAYOUT));
            assertThat(form.sheet()).isEqualTo(SurveyBuilder.SHEET);
            assertThat(form.questionsFound()).isEqualTo(5);
            assertThat(form.likest()).isEqualTo(definition);
            assertThat(form.columns()).containsKeys(Part.RESPONSE_ID, Part.SCHOOL_URN, Part.SUBMITTED, Part.CONSENT);
            assertThat(form.rows()).hasSize(3).allSatisfy(row -> {
                assertThat(row.answered()).isEqualTo(5);
                assertThat(answers(form, row))
                        .containsExactlyInAnyOrderElementsOf(definition.questions().stream()
                                .map(each ->
                                        each.id() + "=" + each.options().get(0).id())
                                .toList());
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "x", "Yes", "TRUE", "✓", "label"})
    void anyTickSaysTheSameAsACell(String tick) {
        Random random = new Random(tick.hashCode());
        for (int trial = 0; trial < 20; trial++) {
            long seed = random.nextLong();
            for (SurveyDefinition definition : TestSurveys.ALL) {
                SurveyForm forms =
                        randomly(definition, seed).inLayout(Layout.FORMS).form();
                SurveyBuilder ticked = randomly(definition, seed).inLayout(Layout.COLUMNS);
                SurveyForm columns = (tick.equals("label")
                                ? ticked.tickingWithLabels()
                                : ticked.tickingWith(Cell.text(tick)))
                        .form();

                assertThat(columns.rows()).hasSameSizeAs(forms.rows());
                for (int i = 0; i < forms.rows().size(); i++) {
                    assertThat(answers(columns, columns.rows().get(i)))
                            .containsExactlyInAnyOrderElementsOf(
                                    answers(forms, forms.rows().get(i)));
                    assertThat(columns.rows().get(i).answered())
                            .isEqualTo(forms.rows().get(i).answered());
                }
            }
        }
    }

    @Test
    void codesAreCountedInTheOrderOfTheColumns() {
        SurveyForm form = aSurvey()
                .withFirst(TestSurveys.KEY_STAGES)
                .withLast("School name")
                .form();

        assertThat(form.codes()).extracting(AnswerCode::code).isSorted().startsWith(1, 2, 3, 4);
        assertThat(form.codes().get(0))
                .isEqualTo(new AnswerCode(1, TestSurveys.KEY_STAGES, "eyfs", AnswerCode.Meaning.OPTION, "A"));
        assertThat(form.codes().get(3).meaning()).isEqualTo(AnswerCode.Meaning.NOT_APPLICABLE);
        assertThat(form.columns()).containsEntry(Part.SCHOOL_NAME, 9);
        assertThat(form.rows()).allMatch(row -> row.codes().startsWith("1 "));
    }

    @Test
    void equalAnswersAreKeptOnce() {
        SurveyForm form = aSurvey().form();

        assertThat(form.rows().get(1).codes()).isSameAs(form.rows().get(0).codes());
    }

    /** Twelve responses with answers that chance gives, some of them none. */
    private static SurveyBuilder randomly(SurveyDefinition definition, long seed) {
        Random random = new Random(seed);
        SurveyBuilder builder = anEmptySurveyOf(definition);
        for (int i = 1; i <= 12; i++) {
            builder.response("R" + i, String.format("P%03d", i));
            for (Question question : definition.questions()) {
                int most = question.type().takesSeveral() ? 2 : 1;
                builder.answering(
                        question.id(),
                        question.options().stream()
                                .filter(any -> random.nextInt(3) == 0)
                                .limit(question.type().takesSeveral() ? most + 1 : most)
                                .map(each -> each.label())
                                .toArray(String[]::new));
            }
        }
        return builder;
    }
}
