package org.careerbenchmarks.template.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.model.survey.SurveyDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyQuotaTests {

    @Test
    void aGroupIsSplitByTheSharesOfItsOptions() {
        assertThat(ofYear1("knowledge_rating", 56).chosen())
                .containsEntry("very_good", 17)
                .containsEntry("good", 32)
                .containsEntry("neutral", 5)
                .containsEntry("poor", 2)
                .containsEntry("very_poor", 0);
    }

    @Test
    void countedOptionsComeFirstAndTheOthersShareWhatIsLeft() {
        assertThat(ofYear1("without_the_pilot", 56).chosen().values()).containsExactly(17, 16, 16, 5);
        assertThat(ofYear1("without_the_pilot", 56).answered()).isEqualTo(54);
    }

    @Test
    void manyRespondentsDoNotOverflow() {
        assertThat(ofYear1("barriers", 56_000).chosen()).containsEntry("covid_19", 38_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 8, 13, 21, 55, 57, 480, 16_000})
    void answersToOneOptionAddUpToThoseWhoAnswer(int respondents) {
        for (SurveyDefinition survey : BuiltInSurveys.byName().values()) {
            for (Question each : survey.questions()) {
                SurveyQuota quota = SurveyQuota.of(each, counts(survey), respondents);
                assertThat(quota.answered()).isBetween(0, respondents);
                assertThat(quota.chosen().values()).allMatch(count -> count >= 0 && count <= quota.answered());
                int sum = quota.chosen().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                if (!each.type().takesSeveral()) {
                    assertThat(sum).as(each.id()).isEqualTo(quota.answered());
                }
            }
        }
    }

    private static SurveyCounts counts(SurveyDefinition survey) {
        return survey.wave().equals("2019-07") ? SurveyCounts.ofBaseline() : SurveyCounts.ofYear1();
    }

    private static SurveyQuota ofYear1(String question, int respondents) {
        Question asked = BuiltInSurveys.byName().get("career-leader-2020-07").questions().stream()
                .filter(each -> each.id().equals(question))
                .findFirst()
                .orElseThrow();
        return SurveyQuota.of(asked, SurveyCounts.ofYear1(), respondents);
    }
}
