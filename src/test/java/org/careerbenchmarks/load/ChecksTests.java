package org.careerbenchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.load.Sent.atBaseline;
import static org.careerbenchmarks.load.Sent.inYear1;

import java.util.List;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is found when returns are compared with those of other waves, other schools, and earlier versions. */
class ChecksTests {

    private static final String[] ELEVEN = {"1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9", "1.10", "2.1"
    };

    @ParameterizedTest
    @EnumSource
    void fullyAchievedAndThenNot(TestDatabase kind) {
        Nights nights = Nights.on(kind);

        nights.arrive(
                atBaseline("P001").answering(Status.FULLY, "1.1", "1.10", "1.2").answering(Status.PARTIALLY, "1.3"));
        nights.arrive(
                inYear1("P001").answering(Status.NOT, "1.1", "1.10", "1.3").answering(Status.PARTIALLY, "1.2"));

        assertThat(nights.findings("regression")).containsExactly("2 Audit!D4 1.1", "2 Audit!D13 1.10");
        assertThat(nights.texts(
                        "select distinct observed || '; ' || expected from intake.finding where rule = 'regression'"))
                .containsExactly("Not achieved; Fully achieved, as in 2019-07");
        assertThat(nights.outcome(2)).isEqualTo(Outcome.ACCEPTED_WITH_QUERY);
    }

    @ParameterizedTest
    @EnumSource
    void theBaselineThatComesLateIsComparedToo(TestDatabase kind) {
        Nights nights = Nights.on(kind);

        nights.arrive(inYear1("P001").answering(Status.NOT, "1.1"));
        assertThat(nights.findings("regression")).isEmpty();
        nights.arrive(atBaseline("P001").answering(Status.FULLY, "1.1"), atBaseline("P002"));

        assertThat(nights.findings("regression")).containsExactly("1 Audit!D4 1.1");
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheCurrentReturnOfTheWaveBeforeCounts(TestDatabase kind) {
        Nights nights = Nights.on(kind);

        nights.arrive(atBaseline("P001").answering(Status.FULLY, "1.1"));
        nights.arrive(atBaseline("P001").answering(Status.PARTIALLY, "1.1"));
        nights.arrive(inYear1("P001").answering(Status.NOT, "1.1").rejectedFor("x"));
        nights.arrive(inYear1("P001").answering(Status.NOT, "1.1"));

        assertThat(nights.findings("regression")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everythingAlike(TestDatabase kind) {
        Nights nights = Nights.on(kind);

        nights.arrive(
                atBaseline("P001").answeringAll(Status.FULLY),
                atBaseline("P002").answeringAll(Status.FULLY).answering(Status.PARTIALLY, "3.5"),
                atBaseline("P003").answeringAll(Status.NOT),
                inYear1("P004").answeringAll(Status.PARTIALLY).leavingOut("1.1"));

        assertThat(nights.findings("all_one_status")).containsExactly("1", "3", "4");
    }

    @ParameterizedTest
    @EnumSource
    void alsoWhoReachesEverythingAfterAnEarlierWaveIsAsked(TestDatabase kind) {
        Nights nights = Nights.on(kind);

        nights.arrive(atBaseline("P001"), inYear1("P001").answeringAll(Status.FULLY));
        nights.arrive(atBaseline("P002"), inYear1("P002").answeringAll(Status.NOT));

        assertThat(nights.findings("all_one_status")).containsExactly("2", "4");
    }

    @ParameterizedTest
    @EnumSource
    void oneAnswerIsNotEverything(TestDatabase kind) {
        Nights nights = Nights.on(kind);
        String[] allButTwo = TestReference.framework().characteristics().stream()
                .skip(2)
                .map(each -> each.ref())
                .toArray(String[]::new);

        nights.arrive(
                atBaseline("P001").answeringAll(Status.NOT).leavingOut(allButTwo),
                atBaseline("P002")
                        .answeringAll(Status.NOT)
                        .leavingOut(allButTwo)
                        .leavingOut("1.1"));

        assertThat(nights.findings("all_one_status")).containsExactly("1");
    }

    @ParameterizedTest
    @EnumSource
    void theSameAsInTheWaveBefore(TestDatabase kind) {
        Nights nights = Nights.on(kind);
        nights.arrive(atBaseline("P001"), atBaseline("P002"), atBaseline("P003"), atBaseline("P004"));

        nights.arrive(
                inYear1("P001").answeringAs(atBaseline("P001")).withEvidence("new words", null),
                inYear1("P002").answeringAs(atBaseline("P002")).leavingOut("3.5"),
                inYear1("P003"));

        assertThat(nights.findings("unchanged_since_last_wave")).containsExactly("5");
        assertThat(nights.texts("select observed from intake.finding where rule = 'unchanged_since_last_wave'"))
                .containsExactly("20 statuses as in 2019-07");
    }

    @ParameterizedTest
    @EnumSource
    void theAnswersOfAnotherSchoolAndNeitherIsToldWhich(TestDatabase kind) {
        Nights nights = Nights.on(kind);

        nights.arrive(atBaseline("P001"), atBaseline("P002").answeringAs(atBaseline("P001")), atBaseline("P003"));
        // Another wave, and all alike, say nothing.
        nights.arrive(inYear1("P004").answeringAs(atBaseline("P001")));
        nights.arrive(
                atBaseline("P005").answeringAll(Status.NOT), atBaseline("P006").answeringAll(Status.NOT));

        assertThat(nights.findings("answers_of_another_school")).containsExactly("1", "2");
        assertThat(
                        nights.texts(
                                """
                        select coalesce(observed, '') || coalesce(expected, '') || message
                        from intake.finding
                        where rule = 'answers_of_another_school'
                        """))
                .hasSize(2)
                .noneMatch(text -> text.contains("P00") || text.contains("10000") || text.contains("Primary"));
    }

    @ParameterizedTest
    @EnumSource
    void nineteenEqualAnswersMayBeChance(TestDatabase kind) {
        Nights nights = Nights.on(kind);

        nights.arrive(
                atBaseline("P001").leavingOut("1.1"),
                atBaseline("P002").answeringAs(atBaseline("P001")).leavingOut("1.1"));

        assertThat(nights.findings("answers_of_another_school")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whoCorrectsCopiedAnswersIsClearedAndSoIsTheOther(TestDatabase kind) {
        Nights nights = Nights.on(kind);
        nights.arrive(atBaseline("P001"), atBaseline("P002").answeringAs(atBaseline("P001")));

        nights.arrive(atBaseline("P002"));

        // The superseded version of P002 still has the answers of P001.
        assertThat(nights.findings("answers_of_another_school")).containsExactly("2");
        assertThat(nights.outcome(1)).isEqualTo(Outcome.ACCEPTED);
    }

    @ParameterizedTest
    @EnumSource
    void fewerAnswersThanBefore(TestDatabase kind) {
        Nights nights = Nights.on(kind);

        nights.arrive(atBaseline("P001").leavingOut("1.1"), atBaseline("P002").leavingOut("1.1"));
        nights.arrive(
                atBaseline("P001").leavingOut("1.1", "1.2"), atBaseline("P002").leavingOut("1.2"));
        nights.arrive(atBaseline("P001"));

        assertThat(nights.findings("fewer_answers_than_before")).containsExactly("3");
        assertThat(nights.findings("statuses_fell")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void statusesFall(TestDatabase kind) {
        Nights nights = Nights.on(kind);

        nights.arrive(
                atBaseline("P001").answeringAll(Status.PARTIALLY).answering(Status.FULLY, "1.2"),
                atBaseline("P002").answering(Status.FULLY, ELEVEN));
        nights.arrive(
                atBaseline("P001")
                        .answeringAll(Status.PARTIALLY)
                        .answering(Status.FULLY, "1.1")
                        .leavingOut("1.3"),
                atBaseline("P002").answering(Status.PARTIALLY, ELEVEN));

        assertThat(nights.texts(
                        "select observed from intake.finding where rule = 'statuses_fell' order by submission_id"))
                .containsExactly("1.2", "1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.10 and 1 more");
    }

    @ParameterizedTest
    @EnumSource
    void anotherUrnIsAskedAboutTheFirstTimeOnly(TestDatabase kind) {
        Nights nights = Nights.on(kind);
        String former = TestReference.FORMER_URN_OF_P003;

        nights.arrive(
                atBaseline("P003").under(former).rejectedFor("x"),
                inYear1("P003").under(former));
        assertThat(nights.findings("successor_urn")).containsExactly("2");
        nights.arrive(atBaseline("P003").under(former), atBaseline("P004"));
        nights.arrive(atBaseline("P003").under(former).answering(Status.FULLY, "1.1"), inYear1("P003"));

        assertThat(nights.findings("successor_urn")).containsExactly("3");
    }

    @ParameterizedTest
    @EnumSource
    void whoCorrectsNothingButWhatWasQueriedHasSentANewVersion(TestDatabase kind) {
        Nights nights = Nights.on(kind);
        nights.arrive(atBaseline("P001").querying("name_differs", null, "Ashbank"));

        nights.arrive(atBaseline("P001"));
        nights.arrive(atBaseline("P001").noting("old_workbook_format"));

        assertThat(nights.outcome(2)).isEqualTo(Outcome.ACCEPTED);
        assertThat(nights.outcome(3)).isEqualTo(Outcome.DUPLICATE);
    }

    @ParameterizedTest
    @EnumSource
    void theOrderOfArrivalInOneNightChangesNothing(TestDatabase kind) {
        List<Sent> sent = List.of(
                atBaseline("P001").answering(Status.FULLY, "1.1"),
                atBaseline("P001").completedOn("2019-07-09"),
                inYear1("P001").answeringAs(atBaseline("P001")).answering(Status.NOT, "1.1"));
        Nights forwards = Nights.on(kind);
        Nights backwards = Nights.on(kind);

        forwards.arrive(sent.get(0), sent.get(1), sent.get(2));
        backwards.arrive(sent.get(2), sent.get(1), sent.get(0));

        String findings = "select rule || message from intake.finding order by rule, message";
        assertThat(backwards.texts(findings)).isNotEmpty().isEqualTo(forwards.texts(findings));
    }
}
