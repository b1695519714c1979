package org.careerbenchmarks.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.model.FileDefect;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Opening;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule fires where it should, says what its card promises, and is silent where it should be. */
final class RuleTests {

    private static final RuleBook BOOK = new RuleBook(TestReference.reference(), 0.9);

    /** Stages of which there are no returns as cases: SurveyRuleTests has those of surveys. */
    private static final Set<Card.Stage> NOT_OF_RETURNS =
            EnumSet.of(Card.Stage.FILE, Card.Stage.SURVEY, Card.Stage.RESPONSE);

    static Stream<RuleCase> cases() {
        return Stream.of(
                        ReturnRuleCases.sheets(),
                        ReturnRuleCases.schools(),
                        ReturnRuleCases.names(),
                        ReturnRuleCases.waves(),
                        StructureRuleCases.sheets(),
                        StructureRuleCases.columns(),
                        IdentityRuleCases.files(),
                        IdentityRuleCases.numbers(),
                        IdentityRuleCases.contradictions(),
                        IdentityRuleCases.names(),
                        ItemRuleCases.rows(),
                        ItemRuleCases.statuses(),
                        ItemRuleCases.otherCells(),
                        AnswerRuleCases.rows(),
                        AnswerRuleCases.columns(),
                        AnswerRuleCases.statuses(),
                        AnswerRuleCases.otherCells())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void firesAndSaysWhy(RuleCase each) {
        Firing.saysWhy(BOOK.assess(each.fires()).findings(), each.rule(), each.message());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void staysSilentOnWhatIsNearlyAsBad(RuleCase each) {
        for (ReturnForm form : each.silent()) {
            assertThat(BOOK.assess(form).findings()).extracting(Finding::rule).doesNotContain(each.rule());
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneRuleExplainsEachDefectOfAFile(FileDefect defect) {
        Verdict verdict = BOOK.assess(new Opening.Refused(defect, seen(defect)));

        assertThat(verdict.outcome()).isEqualTo(Outcome.QUARANTINED);
        assertThat(verdict.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message())
                    .isEqualTo(Firing.cardOf(finding.rule()).example());
            assertThat(finding.observed()).isEqualTo(seen(defect));
        });
    }

    @Test
    void everyRuleHasACase() {
        assertThat(cases().map(RuleCase::rule))
                .as("each rule of the book needs a case in ReturnRuleCases or ItemRuleCases")
                .containsAll(RuleBook.cards().stream()
                        .filter(card -> !NOT_OF_RETURNS.contains(card.stage()))
                        .map(Card::code)
                        .toList());
        assertThat(RuleBook.FILE_RULES).hasSameSizeAs(FileDefect.values());
    }

    @Test
    void everyRuleHasASilentCase() {
        List<String> silent = cases().filter(each -> !each.silent().isEmpty())
                .map(RuleCase::rule)
                .toList();

        assertThat(cases().map(RuleCase::rule)).isSubsetOf(silent);
    }

    private static String seen(FileDefect defect) {
        return switch (defect) {
            case EMPTY -> "0 bytes";
            case PASSWORD_PROTECTED -> "an encrypted package";
            case NOT_A_WORKBOOK -> "a PDF document";
            case ARCHIVE_OF_FILES -> "it holds 3 workbooks";
            case DAMAGED -> "the end of the file is missing";
            case UNSAFE -> "an entry named ../../start.bat";
            case TOO_LARGE -> "it unpacks to more than 64 MiB";
            case TOO_SLOW -> "more than 10 seconds";
            case ENDS_READER -> "begun 3 times";
            case UNREADABLE -> "no permission";
            case NO_SURVEY -> "surveys/staff-2021";
        };
    }
}
