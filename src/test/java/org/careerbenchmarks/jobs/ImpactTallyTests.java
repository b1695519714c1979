package org.careerbenchmarks.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks.jobs.ImpactReport.Counts;
import org.careerbenchmarks.jobs.ImpactReport.SubmissionChange;
import org.careerbenchmarks.jobs.ImpactStandings.Standing;
import org.careerbenchmarks.jobs.ImpactTally.SettledFinding;
import org.careerbenchmarks.model.Assessment;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.Severity;
import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.Verdict;
import org.junit.jupiter.api.Test;

class ImpactTallyTests {

    private static final Assessment ONE = assessment("1.1", Status.FULLY);
    private static final Assessment OTHER = assessment("1.2", Status.NOT);
    private final ImpactTally tally = new ImpactTally();

    @Test
    void theOrderOfAnswersIsNoDifference() {
        assertThat(ImpactTally.isSame(verdict(List.of(ONE, OTHER)), verdict(List.of(OTHER, ONE))))
                .isTrue();
        assertThat(ImpactTally.isSame(verdict(List.of(ONE, OTHER)), verdict(List.of(ONE))))
                .isFalse();
        assertThat(ImpactTally.isSame(verdict(List.of(), finding("A1")), verdict(List.of(), finding("A2"))))
                .isFalse();
    }

    @Test
    void answersAreCountedByCharacteristic() {
        tally.assessed(1, verdict(List.of(ONE, OTHER)), verdict(List.of(assessment("1.1", Status.NOT), OTHER)));

        assertThat(changes(standings("accepted"), standings("accepted")))
                .singleElement()
                .satisfies(change -> assertThat(change.answers()).isEqualTo(1));
    }

    @Test
    void ofFindingsThoseAreCountedThatComeOrGo() {
        tally.assessed(
                1,
                verdict(List.of(), finding("A1"), finding("A2"), finding("A3")),
                verdict(List.of(), finding("A2"), finding("A9"), finding("A9")));

        List<SubmissionChange> changes = changes(standings("accepted"), standings("rejected"));

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo("accepted");
            assertThat(change.after()).isEqualTo("rejected");
        });
        assertThat(ImpactTally.byRule(changes)).isEqualTo(Map.of("blank_status", new Counts(2, 2)));
    }

    @Test
    void whatTheComparisonOfSubmissionsFindsCountsToo() {
        SettledFinding found = new SettledFinding("same_answers", List.of("the same as another"));
        ImpactStandings after =
                new ImpactStandings(Map.of(1, new Standing("a.xlsx", "duplicate")), Map.of(1, List.of(found)), 1);

        assertThat(changes(standings("accepted"), after)).singleElement().satisfies(change -> {
            assertThat(change.hasOtherOutcome()).isTrue();
            assertThat(change.rules()).isEqualTo(Map.of("same_answers", new Counts(1, 0)));
        });
        assertThat(changes(after, after)).as("nothing twice").isEmpty();
    }

    @Test
    void aSubmissionThatNobodySettledYetIsSaidToBeThat() {
        assertThat(changes(new ImpactStandings(Map.of(), Map.of(), 1), standings("accepted")))
                .singleElement()
                .satisfies(change -> assertThat(change.before()).isEqualTo("not_settled"));
    }

    @Test
    void aSubmissionThatHasOnlyJustArrivedIsNew() {
        assertThat(changes(new ImpactStandings(Map.of(), Map.of(), 0), standings("accepted")))
                .singleElement()
                .satisfies(change -> assertThat(change.before()).isEqualTo("new"));
    }

    private List<SubmissionChange> changes(ImpactStandings before, ImpactStandings after) {
        return tally.changes(before, after);
    }

    private static ImpactStandings standings(String outcome) {
        return new ImpactStandings(Map.of(1, new Standing("a.xlsx", outcome)), Map.of(), 1);
    }

    private static Assessment assessment(String ref, Status status) {
        return new Assessment(ref, status, null, null, new Place("Audit", "D4"), status.label());
    }

    private static Finding finding(String cell) {
        return new Finding(
                "blank_status",
                Severity.QUERY,
                Treatment.REJECT_ITEM,
                new Place("Audit", cell),
                "1.1",
                null,
                null,
                "Audit!" + cell + ": no status.");
    }

    private static Verdict verdict(List<Assessment> assessments, Finding... findings) {
        return new Verdict(
                Outcome.ACCEPTED,
                "2019-07",
                "P001",
                "700001",
                null,
                null,
                assessments,
                0,
                0,
                0,
                Arrays.asList(findings));
    }
}
