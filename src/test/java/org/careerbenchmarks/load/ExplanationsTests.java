package org.careerbenchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.load.Sent.atBaseline;
import static org.careerbenchmarks.load.Sent.inYear1;

import java.time.LocalDate;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.reference.Explanation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Schools explain their queries, and send again, and change what they explained. */
class ExplanationsTests {

    private static final String MOVED = "1 name_differs Explained by Head, 2020-08-03: We moved.";

    @ParameterizedTest
    @EnumSource
    void anExplainedQueryIsClosedAndTheReturnAccepted(TestDatabase kind) {
        Nights nights = Nights.on(kind);
        nights.arrive(inYear1("P001").querying("name_differs", null, "Ashbank"), inYear1("P002"));

        nights.explained(of("name_differs", "", "We moved."));
        nights.settle();

        assertThat(nights.closed()).containsExactly(MOVED);
        assertThat(nights.outcome(1)).isEqualTo(Outcome.ACCEPTED);
        assertThat(nights.texts("select reason from intake.idle_explanation")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void withAnotherQueryOpenItStaysAQuestion(TestDatabase kind) {
        Nights nights = Nights.on(kind);
        nights.arrive(
                atBaseline("P001").answering(Status.FULLY, "1.1", "1.2"),
                inYear1("P001").answering(Status.NOT, "1.1", "1.2"));

        nights.explained(of("regression", "1.1", "A teacher left."));
        nights.settle();
        assertThat(nights.closed()).containsExactly("2 regression Explained by Head, 2020-08-03: A teacher left.");
        assertThat(nights.outcome(2)).isEqualTo(Outcome.ACCEPTED_WITH_QUERY);

        nights.explained(of("regression", "1.1", "A teacher left."), of("regression", "Audit!D5", "Closed for long."));
        nights.settle();
        assertThat(nights.closed()).hasSize(2);
        assertThat(nights.outcome(2)).isEqualTo(Outcome.ACCEPTED);
    }

    @ParameterizedTest
    @EnumSource
    void itSurvivesAResubmissionUntilTheItemChanges(TestDatabase kind) {
        Nights nights = Nights.on(kind);
        nights.arrive(inYear1("P001").querying("name_differs", null, "Ashbank"));
        nights.explained(of("name_differs", "", "We moved."));

        nights.arrive(inYear1("P001").withEvidence("More.", null).querying("name_differs", null, "Ashbank"));
        assertThat(nights.outcome(2)).isEqualTo(Outcome.ACCEPTED);
        nights.arrive(inYear1("P001").querying("name_differs", null, "Oakbank"));
        assertThat(nights.outcome(3)).isEqualTo(Outcome.ACCEPTED_WITH_QUERY);
        assertThat(nights.texts("select reason from intake.idle_explanation"))
                .containsExactly("the answer has changed since it was explained, and the query is open again");

        nights.explained(of("name_differs", "", "We moved."), of("name_differs", "", "And got a name."));
        nights.settle();
        assertThat(nights.outcome(3)).isEqualTo(Outcome.ACCEPTED);
        assertThat(nights.closed())
                .containsExactly(
                        MOVED,
                        MOVED.replaceFirst("1", "2"),
                        "3 name_differs Explained by Head, 2020-08-03: And got a name.");
        assertThat(nights.texts("select reason from intake.idle_explanation")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aChangedItemThatComesTogetherWithTheExplanationIsNotMeant(TestDatabase kind) {
        Nights nights = Nights.on(kind);
        nights.arrive(inYear1("P001").querying("name_differs", null, "Ashbank"));

        nights.explained(of("name_differs", "", "We moved."));
        nights.arrive(inYear1("P001").querying("name_differs", null, "Oakbank"));

        assertThat(nights.closed()).containsExactly(MOVED);
    }

    @ParameterizedTest
    @EnumSource
    void writtenBeforeTheQueryItIsMeantForTheFirstThatHasIt(TestDatabase kind) {
        Nights nights = Nights.on(kind);
        nights.explained(of("name_differs", "", "We moved."));

        nights.arrive(inYear1("P001"));
        assertThat(nights.texts("select reason from intake.idle_explanation"))
                .containsExactly("no return of the school for the wave has a finding of this rule and item");
        nights.arrive(inYear1("P001").querying("name_differs", null, "Ashbank").completedOn("2020-07-06"));
        nights.arrive(inYear1("P001").querying("name_differs", null, "Oakbank"));

        assertThat(nights.closed()).containsExactly(MOVED.replaceFirst("1", "2"));
    }

    @ParameterizedTest
    @EnumSource
    void takenOutOfTheFileItClosesNothingAndPutBackItIsTheSame(TestDatabase kind) {
        Nights nights = Nights.on(kind);
        nights.arrive(inYear1("P001").querying("name_differs", null, "Ashbank"));
        nights.explained(of("name_differs", "", "We moved."));
        nights.arrive(inYear1("P001").querying("name_differs", null, "Oakbank"));

        nights.explained();
        nights.settle();
        assertThat(nights.closed()).isEmpty();
        assertThat(nights.outcome(1)).isEqualTo(Outcome.ACCEPTED_WITH_QUERY);

        nights.explained(of("name_differs", "", "We moved."));
        nights.settle();
        assertThat(nights.closed()).containsExactly(MOVED);
        assertThat(nights.rows("select * from intake.explanation")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void errorsMustBeCorrectedAndOtherReturnsAreOthers(TestDatabase kind) {
        Nights nights = Nights.on(kind);
        nights.arrive(
                inYear1("P001").querying("name_differs", null, "Ashbank").rejectedFor("no_audit_sheet"),
                inYear1("P002").querying("name_differs", null, "Ashbank"),
                atBaseline("P001").querying("name_differs", null, "Ashbank"));

        nights.explained(of("name_differs", "", "We moved."), of("no_audit_sheet", "", "We have none."));
        nights.settle();

        assertThat(nights.closed()).containsExactly(MOVED);
        assertThat(nights.outcome(1)).isEqualTo(Outcome.REJECTED);
        assertThat(nights.outcome(2)).isEqualTo(Outcome.ACCEPTED_WITH_QUERY);
        assertThat(nights.outcome(3)).isEqualTo(Outcome.ACCEPTED_WITH_QUERY);
        assertThat(nights.texts("select rule || ': ' || reason from intake.idle_explanation"))
                .containsExactly("no_audit_sheet: this is no query: errors must be corrected, notes need nothing");
    }

    @ParameterizedTest
    @EnumSource
    void namesThatNobodyKnowsStopNothingAndAreReported(TestDatabase kind) {
        Nights nights = Nights.on(kind);
        nights.arrive(inYear1("P001").querying("name_differs", null, "Ashbank"));

        nights.explained(
                new Explanation("P999", "2020-07", "name_differs", "", "Why.", "Head", LocalDate.of(2020, 8, 3)),
                new Explanation("P001", "Year 1", "name_differs", "", "Why.", "Head", LocalDate.of(2020, 8, 3)),
                of("name_different", "", "Why."),
                of("name_differs", "1.1", "Why."));
        nights.settle();

        assertThat(nights.closed()).isEmpty();
        assertThat(
                        nights.texts(
                                """
                        select school_id || ', ' || wave || ', ' || rule || ', ' || item || ': ' || reason
                        from intake.idle_explanation
                        order by school_id, wave, rule, item
                        """))
                .containsExactlyInAnyOrder(
                        "P001, 2020-07, name_different, : no return of the school for the wave has a finding of this"
                                + " rule and item",
                        "P001, 2020-07, name_differs, 1.1: no return of the school for the wave has a finding of this"
                                + " rule and item",
                        "P001, Year 1, name_differs, : there is no such wave",
                        "P999, 2020-07, name_differs, : no school of the panel has this school_id");
    }

    private static Explanation of(String rule, String item, String text) {
        return new Explanation("P001", "2020-07", rule, item, text, "Head", LocalDate.of(2020, 8, 3));
    }
}
