package org.careerbenchmarks.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careerbenchmarks._support.ReturnBuilder.aReturn;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.careerbenchmarks._support.Cell;
import org.careerbenchmarks._support.ReturnBuilder;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.model.Assessment;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules together make of a return: its outcome, its counts, and no findings that follow from others. */
final class RuleBookTests {

    private static final RuleBook BOOK = new RuleBook(TestReference.reference(), 0.9);

    @Test
    void aCleanReturnIsAcceptedWithoutAFinding() {
        Verdict verdict = assess(aReturn().answering("1.10", "Not achieved"));

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(verdict.wave()).isEqualTo("2019-07");
        assertThat(verdict.schoolId()).isEqualTo("P017");
        assertThat(verdict.urn()).isEqualTo("100017");
        assertThat(verdict.completedOn()).isEqualTo(LocalDate.of(2019, 7, 10));
        assertThat(verdict.completedBy()).isEqualTo("Careers leader");
        assertThat(verdict.assessments()).hasSize(20).element(9).satisfies(assessment -> {
            assertThat(assessment.ref()).isEqualTo("1.10");
            assertThat(assessment.status()).isEqualTo(Status.NOT);
            assertThat(assessment.place()).isEqualTo(new Place("Audit", "D13"));
        });
    }

    @Test
    void anAssessmentCarriesWhatTheSchoolSaid() {
        Verdict verdict = assess(aReturn()
                .answering("3.2", " PARTIALLY\u0000 ")
                .put("3.2", "Evidence", Cell.text("minutes \r\non  file"))
                .put("3.2", "Target date", Cell.text("5.7.20")));

        assertThat(verdict.assessments())
                .contains(new Assessment(
                        "3.2",
                        Status.PARTIALLY,
                        "minutes\non file",
                        null,
                        LocalDate.of(2020, 7, 5),
                        new Place("Audit", "D20"),
                        " PARTIALLY "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "<b>&amp;</b>", "${x}", "'; drop table x; --"})
    void evidenceIsKeptAsItIs(String evidence) {
        String longer = evidence + " and more".repeat(5_000);
        Verdict verdict =
                assess(aReturn().put("3.1", "Evidence", Cell.text(evidence)).put("3.2", "Evidence", Cell.text(longer)));

        assertThat(verdict.assessments()).extracting(Assessment::evidence).contains(evidence, longer);
        assertThat(verdict.findings()).isEmpty();
    }

    @Test
    void notesAloneLeaveAReturnAccepted() {
        assertThat(assess(aReturn().empty("3.2", "Ref").asOldFormat()).outcome())
                .isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void aQueryIsShownInTheOutcome() {
        assertThat(assess(aReturn().answering("3.2", "?")).outcome()).isEqualTo(Outcome.ACCEPTED_WITH_QUERY);
    }

    @Test
    void theGravestTreatmentDecides() {
        Verdict verdict = assess(aReturn().with("School URN", "12").forWave("next year"));

        assertThat(verdict.outcome()).isEqualTo(Outcome.QUARANTINED);
        assertThat(rules(verdict)).containsExactly("urn_unreadable", "wave_unreadable");
    }

    @Test
    void aRefusedReturnShowsNoItems() {
        Verdict verdict =
                assess(aReturn().fromSchool("P018").answering("3.2", "?").deleting("3.3"));

        assertThat(rules(verdict)).containsExactly("school_not_in_wave");
        assertThat(verdict.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(verdict.schoolId()).isEqualTo("P018");
        assertThat(verdict.wave()).isEqualTo("2019-07");
        assertThat(verdict.missing() + verdict.rejected() + verdict.notApplicable())
                .isZero();
    }

    @Test
    void aWorkbookThatIsNoReturnIsExplainedOnce() {
        Verdict verdict = assess(aReturn().onSheets(null, null));

        assertThat(rules(verdict)).containsExactly("no_return_sheet", "no_audit_sheet");
        assertThat(verdict.outcome()).isEqualTo(Outcome.QUARANTINED);
    }

    @Test
    void theUrnIsKeptThoughItIsInNoRegister() {
        assertThat(assess(aReturn().with("School URN", "123456")).urn()).isEqualTo("123456");
    }

    @Test
    void aRejectedItemIsNotShownToLaterRules() {
        Verdict verdict = assess(aReturn()
                .answering("3.2", Cell.error("#REF!"))
                .put("3.2", "Target date", Cell.text("asap"))
                .put("3.2", "Characteristic", Cell.text("Other words")));

        assertThat(rules(verdict)).containsExactly("error_in_status");
    }

    @Test
    void eachCharacteristicIsCountedOnce() {
        ReturnBuilder aReturn = aReturn()
                .answering("1.1", "")
                .answering("1.2", "n/a")
                .answering("1.3", "nearly")
                .row("9.1", "Our own", "Fully achieved");

        Verdict verdict = new RuleBook(TestReference.reference(), 0.5).assess(aReturn.form());

        assertThat(verdict.assessments()).hasSize(17);
        assertThat(verdict.missing()).isEqualTo(1);
        assertThat(verdict.notApplicable()).isEqualTo(1);
        assertThat(verdict.rejected()).isEqualTo(1);
    }

    @Test
    void aFilledRowWinsOverABlankOne() {
        Verdict verdict =
                assess(aReturn().answering("3.2", "").row("3.2", TestReference.wordsOf("3.2"), "Partially achieved"));

        assertThat(rules(verdict)).containsExactly("repeated_answer");
        assertThat(verdict.assessments()).hasSize(20);
    }

    @Test
    void justEnoughAnswersAreEnough() {
        assertThat(assess(aReturn().leavingOpen(2)).outcome()).isEqualTo(Outcome.ACCEPTED_WITH_QUERY);
    }

    @Test
    void tooFewAnswersKeepTheirFindingsAndTheirSum() {
        Verdict verdict =
                assess(aReturn().leavingOpen(3).answering("1.1", "n/a").answering("1.2", "nearly"));

        assertThat(verdict.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(rules(verdict))
                .containsExactly(
                        "not_applicable",
                        "status_not_recognised",
                        "blank_status",
                        "blank_status",
                        "blank_status",
                        "too_few_answers");
        assertThat(verdict.assessments()).isEmpty();
        assertThat(List.of(verdict.rejected(), verdict.missing(), verdict.notApplicable()))
                .containsExactly(16, 3, 1);
    }

    @Test
    void whatDoesNotApplyIsNotNeeded() {
        ReturnBuilder half = aReturn();
        TestReference.framework().characteristics().stream()
                .limit(10)
                .forEach(each -> half.answering(each.ref(), "not applicable"));

        assertThat(assess(half.answering("3.5", "")).outcome()).isEqualTo(Outcome.ACCEPTED_WITH_QUERY);
        assertThat(assess(half.answering("3.4", "")).outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void aReturnInWhichNothingAppliesIsTooLittle() {
        ReturnBuilder nothing = aReturn();
        TestReference.framework().characteristics().forEach(each -> nothing.answering(each.ref(), "N/A"));

        Verdict verdict = new RuleBook(TestReference.reference(), 0).assess(nothing.form());

        assertThat(rules(verdict)).contains("too_few_answers");
        assertThat(verdict.notApplicable()).isEqualTo(20);
    }

    @Test
    void aLongOrInvisibleValueIsShownShortAndEscaped() {
        Finding finding = assess(aReturn().answering("3.2", "\u0007\u200b" + "x".repeat(40_000)))
                .findings()
                .get(0);

        assertThat(finding.observed()).isEqualTo("\\u0007\\u200B" + "x".repeat(78) + "…");
        assertThat(finding.message()).startsWith("Audit!D20: \"\\u0007").hasSizeLessThan(300);
    }

    @Test
    void theSameReturnGetsTheSameVerdictOnEveryThread() {
        ReturnForm form = aReturn().answering("3.2", "?").leavingOpen(1).form();
        Verdict expected = BOOK.assess(form);

        assertThat(IntStream.range(0, 2_000).parallel().mapToObj(any -> BOOK.assess(form)))
                .allMatch(expected::equals);
    }

    @Test
    void completenessIsAShare() {
        assertThatThrownBy(() -> new RuleBook(TestReference.reference(), 90))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Verdict assess(ReturnBuilder aReturn) {
        return BOOK.assess(aReturn.form());
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.findings().stream().map(Finding::rule).toList();
    }
}
