package org.careerbenchmarks.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.survey.Oddity;
import org.careerbenchmarks.model.survey.SurveyForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule about surveys fires where it should, says what its card promises, and is silent where it should be. */
final class SurveyRuleTests {

    private static final SurveyBook BOOK = new SurveyBook(TestReference.reference(), 0.9);

    static Stream<SurveyRuleCase> cases() {
        return Stream.of(
                        SurveyRuleCases.exports(),
                        SurveyRuleCases.questions(),
                        SurveyRuleCases.options(),
                        SurveyRuleCases.scalesAndWords(),
                        ResponseRuleCases.respondents(),
                        ResponseRuleCases.unknownSchools(),
                        ResponseRuleCases.knownSchools(),
                        ResponseRuleCases.times())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void firesAndSaysWhy(SurveyRuleCase each) {
        Firing.saysWhy(BOOK.assess(each.fires()).findings(), each.rule(), each.message());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void staysSilentOnWhatIsNearlyAsBad(SurveyRuleCase each) {
        for (SurveyForm form : each.silent()) {
            assertThat(BOOK.assess(form).findings()).extracting(Finding::rule).doesNotContain(each.rule());
        }
    }

    @Test
    void everyRuleHasACaseThatFiresAndOneOnWhichItIsSilent() {
        List<String> cards = SurveyBook.cards().map(Card::code).toList();

        assertThat(cases().map(SurveyRuleCase::rule).distinct()).containsExactlyInAnyOrderElementsOf(cards);
        assertThat(cases()).allMatch(each -> !each.silent().isEmpty());
    }

    /** What is odd can never pass without a word. */
    @ParameterizedTest
    @EnumSource
    void oneRuleSpeaksOfEachKindOfOddity(Oddity.Kind kind) {
        for (String observed : List.of("something", "columns")) {
            Oddity oddity = new Oddity(kind, "quality", observed, null, List.of(new Place("Responses", "G5")), 1);

            assertThat(Stream.of(SurveyBook.EXPORT_RULES, SurveyBook.ANSWER_RULES)
                            .flatMap(List::stream)
                            .map(RuleBook.Entry::rule)
                            .filter(rule -> rule instanceof OddityRule speaking && speaking.concerns(oddity)))
                    .hasSize(1);
        }
    }

    /** A standing that no rule speaks of would leave a response out in silence. */
    @Test
    void aRuleSpeaksOfEachStandingButTheGoodOne() {
        assertThat(Arrays.stream(Respondent.Standing.values()).filter(standing -> SurveyBook.RESPONSE_RULES.stream()
                        .noneMatch(entry -> entry.rule().seen(SurveyBookTests.standing(standing)) != null)))
                .containsExactly(Respondent.Standing.BY_URN);
    }
}
