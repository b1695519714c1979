package org.careerbenchmarks.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careerbenchmarks.assess.SurveyFormBuilder.aSurvey;

import java.util.List;
import java.util.stream.IntStream;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.Verdict;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.survey.Oddity.Kind;
import org.careerbenchmarks.model.survey.Response;
import org.careerbenchmarks.model.survey.Response.LeftOut;
import org.careerbenchmarks.model.survey.SurveyForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How findings about an export make a verdict, and which of its responses count. */
final class SurveyBookTests {

    private static final Reference REFERENCE = TestReference.reference();
    private static final SurveyBook BOOK = new SurveyBook(REFERENCE, 0.75);

    /** A response of this standing. */
    static Respondent standing(Respondent.Standing standing) {
        return new Respondent(
                aSurvey().form().rows().get(0),
                standing,
                REFERENCE.panel().get("P001"),
                "",
                REFERENCE.waves().get(TestReference.YEAR_1));
    }

    @Test
    void aGoodExportIsLoadedAsAWhole() {
        SurveyForm form = aSurvey().form();

        Verdict verdict = BOOK.assess(form);

        assertThat(verdict.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.wave()).isEqualTo(TestReference.YEAR_1);
        assertThat(List.of(verdict.rejected(), verdict.missing(), verdict.notApplicable()))
                .containsOnly(0);
        assertThat(verdict.responses()).satisfies(responses -> {
            assertThat(responses.survey()).isEqualTo("leaders-2020");
            assertThat(responses.definitionDigest()).isEqualTo("d".repeat(64));
            assertThat(responses.sheet()).isEqualTo("Responses");
            assertThat(responses.idColumn()).isEqualTo("A");
            assertThat(responses.codes()).isEqualTo(form.codes());
            assertThat(responses.all()).extracting(Response::row).isEqualTo(form.rows());
            assertThat(responses.all()).extracting(Response::schoolId).containsExactly("P001", "P002", "P003", "P004");
            assertThat(responses.all()).allMatch(each -> each.complete() && each.leftOut() == null);
        });
    }

    @Test
    void whatIsLeftOutIsKeptAndCounted() {
        Verdict verdict = BOOK.assess(aSurvey()
                .row(2, row -> row.test().id("").urn(""))
                .row(3, SurveyRow::refused)
                .row(4, row -> row.id("").urn("123456"))
                .row(5, row -> row.urn("123456"))
                .row(6, row -> row.id("R5"))
                .form());

        assertThat(leftOut(verdict))
                .containsExactly(LeftOut.TEST, LeftOut.NO_CONSENT, LeftOut.NO_ID, LeftOut.NO_SCHOOL, null);
        assertThat(verdict.rejected()).isEqualTo(4);
        assertThat(rules(verdict))
                .containsExactly("test_responses", "consent_refused", "response_id_missing", "respondent_urn_unknown");
        assertThat(verdict.outcome()).isEqualTo(Outcome.ACCEPTED_WITH_QUERY);
    }

    @Test
    void errorsOfItemsDoNotRejectTheGoodResponses() {
        Verdict verdict = BOOK.assess(aSurvey()
                .odd(Kind.OPTION_UNKNOWN, "quality", "?", null, 1, "G2")
                .form());

        assertThat(verdict.outcome()).isEqualTo(Outcome.ACCEPTED_WITH_QUERY);
        assertThat(verdict.findings()).extracting(Finding::ref).containsExactly("quality");
        assertThat(leftOut(verdict)).hasSize(4).containsOnlyNulls();
    }

    @Test
    void testsAndRefusalsAloneLeaveAnExportAccepted() {
        Verdict verdict = BOOK.assess(
                aSurvey().row(2, SurveyRow::test).row(3, SurveyRow::refused).form());

        assertThat(verdict.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(verdict.rejected()).isEqualTo(2);
    }

    @Test
    void ofARefusedExportNothingIsLoadedAndNothingMoreIsSaid() {
        Verdict verdict = BOOK.assess(aSurvey()
                .holding(1)
                .odd(Kind.QUESTION_MISSING, "quality", null, null, 1)
                .odd(Kind.CONVERTED_CSV, "UTF-16")
                .row(2, SurveyRow::test)
                .form());

        assertThat(verdict.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(rules(verdict)).containsExactly("converted_csv", "other_survey");
        assertThat(verdict.rejected()).isZero();
        assertThat(verdict.wave()).isEqualTo(TestReference.YEAR_1);
        assertThat(verdict.responses()).satisfies(responses -> {
            assertThat(responses.all()).isEmpty();
            assertThat(responses.codes()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"4,0,4,true", "3,0,4,true", "2,1,4,true", "2,0,4,false", "0,4,4,true", "2,0,2,true", "1,0,2,false"})
    void enoughAnswersMakeAResponseComplete(int answered, int notApplicable, int found, boolean complete) {
        SurveyFormBuilder survey = aSurvey().holding(found).row(2, row -> row.answering(answered, notApplicable));

        assertThat(BOOK.assess(survey.form()).responses().all().get(0).complete())
                .isEqualTo(complete);
    }

    @Test
    void whatWasNotFinishedIsNotComplete() {
        Verdict verdict = BOOK.assess(aSurvey().row(2, SurveyRow::unfinished).form());

        assertThat(verdict.responses().all()).extracting(Response::complete).containsExactly(false, true, true, true);
        assertThat(verdict.findings()).isEmpty();
    }

    @Test
    void aHundredFindingsOfOneRuleAreEnough() {
        SurveyFormBuilder survey = aSurvey();
        IntStream.rangeClosed(1, 1_234)
                .forEach(i -> survey.odd(Kind.OPTION_UNKNOWN, "plan", "answer " + i, null, 1, "J" + i)
                        .row(i + 1, row -> row.id("R" + i).urn("").name("School of the number " + i)));

        List<Finding> findings = BOOK.assess(survey.form()).findings();

        for (String rule : List.of("option_unknown", "respondent_name_unknown")) {
            assertThat(findings)
                    .filteredOn(each -> each.rule().equals(rule))
                    .hasSize(100)
                    .allMatch(each -> each.message().endsWith("There are 1,134 more findings like this.")
                            == each.message().contains(" 100\""));
        }
    }

    @Test
    void theSameExportGetsTheSameVerdictOnEveryThread() {
        SurveyForm form = aSurvey()
                .row(2, row -> row.urn("").name("Parkveiw RC Primary School"))
                .row(3, row -> row.urn("12"))
                .form();
        Verdict expected = BOOK.assess(form);
        SurveyBook fresh = new SurveyBook(REFERENCE, 0.75);

        assertThat(IntStream.range(0, 1_000).parallel().mapToObj(any -> fresh.assess(form)))
                .allMatch(expected::equals);
    }

    @Test
    void completenessIsAShare() {
        assertThatThrownBy(() -> new SurveyBook(REFERENCE, 90)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<@Nullable LeftOut> leftOut(Verdict verdict) {
        return verdict.responses().all().stream()
                .<@Nullable LeftOut>map(Response::leftOut)
                .toList();
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.findings().stream().map(Finding::rule).toList();
    }
}
