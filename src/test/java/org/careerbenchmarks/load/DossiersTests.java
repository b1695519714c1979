package org.careerbenchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.careerbenchmarks.load.Sent.atBaseline;
import static org.careerbenchmarks.load.Sent.inYear1;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.model.Dossier;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.Severity;
import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.Verdict;
import org.careerbenchmarks.model.reference.Explanation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which submissions are sent back, in which order, and with what. */
class DossiersTests {

    @ParameterizedTest
    @EnumSource
    void whatNeedsNothingIsNotSentBack(TestDatabase kind) {
        Nights nights = Nights.on(kind);

        nights.arrive(inYear1("P001"), inYear1("P002").noting("completed_late"));

        assertThat(dossiers(nights)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aDossierHoldsEverythingThatWasFound(TestDatabase kind) {
        Nights nights = Nights.on(kind);
        nights.arrive(atBaseline("P001").answering(Status.FULLY, "1.1"));

        nights.arrive(inYear1("P001")
                .answering(Status.NOT, "1.1")
                .noting("completed_late")
                .querying("name_differs", null, "Ashbank"));
        nights.explained(new Explanation(
                "P001", "2020-07", "name_differs", "Return!B3", "We moved.", "Head", LocalDate.of(2020, 8, 3)));
        nights.settle();

        Dossier only = dossiers(nights).get(0).get(0);
        assertThat(only)
                .usingRecursiveComparison()
                .ignoringFields("findings")
                .isEqualTo(new Dossier(
                        "2020-07",
                        "P001",
                        TestReference.nameOf("P001"),
                        2,
                        "returns/2.xlsx",
                        "%064x".formatted(2),
                        Outcome.ACCEPTED_WITH_QUERY,
                        true,
                        List.of()));
        assertThat(only.findings())
                .extracting(Finding::rule, Finding::severity, Finding::place)
                .containsExactly(
                        tuple("completed_late", Severity.NOTE, Place.FILE),
                        tuple("name_differs", Severity.NOTE, new Place("Return", "B3")),
                        tuple("regression", Severity.QUERY, new Place("Audit", "D4")));
        assertThat(only.findings().get(1).message()).isEqualTo("Is it so? Explained by Head, 2020-08-03: We moved.");
    }

    @ParameterizedTest
    @EnumSource
    void onceEverythingIsExplainedNothingIsSentBack(TestDatabase kind) {
        Nights nights = Nights.on(kind);
        nights.arrive(inYear1("P001").querying("name_differs", null, "Ashbank"));
        assertThat(submissions(nights)).containsExactly(List.of(1));

        nights.explained(
                new Explanation("P001", "2020-07", "name_differs", "", "Yes.", "Head", LocalDate.of(2020, 8, 3)));
        nights.settle();

        assertThat(submissions(nights)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatCameBeforeTheCurrentOneIsDoneWith(TestDatabase kind) {
        Nights nights = Nights.on(kind);
        nights.arrive(
                inYear1("P001").rejectedFor("no_audit_sheet"), inYear1("P002").rejectedFor("no_audit_sheet"));
        assertThat(submissions(nights)).containsExactly(List.of(1), List.of(2));
        nights.arrive(inYear1("P002").rejectedFor("no_return_sheet"));
        assertThat(submissions(nights)).containsExactly(List.of(1), List.of(3, 2));

        nights.arrive(inYear1("P001"), inYear1("P002").querying("name_differs", null, "Ashbank"));
        assertThat(submissions(nights)).containsExactly(List.of(5));
        nights.arrive(inYear1("P002").rejectedFor("no_audit_sheet"));

        assertThat(submissions(nights)).containsExactly(List.of(6, 5));
    }

    @ParameterizedTest
    @EnumSource
    void whatCameTogetherWithTheCurrentOneIsNotDoneWith(TestDatabase kind) {
        Nights nights = Nights.on(kind);

        nights.arrive(
                inYear1("P001").rejectedFor("no_audit_sheet").completedOn("2020-07-06"),
                inYear1("P001").completedOn("2020-07-05"));
        nights.arrive(inYear1("P002").completedOn("2020-07-05"), inYear1("P002").answering(Status.NOT, "1.1"));

        assertThat(submissions(nights)).containsExactly(List.of(1), List.of(4, 3));
    }

    @ParameterizedTest
    @EnumSource
    void theSameAnswersAgainAreNotSentBack(TestDatabase kind) {
        Nights nights = Nights.on(kind);
        nights.arrive(inYear1("P001").querying("name_differs", null, "Ashbank"));

        nights.arrive(inYear1("P001").querying("name_differs", null, "Ashbank"));

        assertThat(nights.outcome(2)).isEqualTo(Outcome.DUPLICATE);
        assertThat(submissions(nights)).containsExactly(List.of(1));
    }

    @ParameterizedTest
    @EnumSource
    void filesOfNobodyComeLastEachByItselfUntilTheNextOfTheirName(TestDatabase kind) {
        Nights nights = Nights.on(kind);
        nights.arriveUnattributed("returns/a.xlsx", quarantined());
        nights.arriveUnattributed("returns/b.xlsx", quarantined());
        nights.arrive(inYear1("P001").rejectedFor("no_audit_sheet"));
        assertThat(submissions(nights)).containsExactly(List.of(3), List.of(2), List.of(1));

        nights.arriveUnattributed("returns/a.xlsx", inYear1("P002").verdict());

        assertThat(submissions(nights)).containsExactly(List.of(3), List.of(2));
        assertThat(dossiers(nights).get(1).get(0).schoolName()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void manyReturnsAreHandedOutOneByOneAndInOrder(TestDatabase kind) {
        Nights nights = Nights.on(kind);
        for (int file = 1; file <= 205; file++) {
            nights.store("returns/%03d.xlsx".formatted(file), quarantined());
        }
        nights.settle();

        List<List<Dossier>> all = dossiers(nights);

        assertThat(all).hasSize(205).allMatch(one -> one.size() == 1);
        assertThat(all).allMatch(one -> one.get(0).findings().size() == 1);
    }

    private static Verdict quarantined() {
        Finding finding = new Finding(
                "damaged_file",
                Severity.ERROR,
                Treatment.QUARANTINE_FILE,
                Place.FILE,
                null,
                null,
                null,
                "The file is damaged.");
        return new Verdict(Outcome.QUARANTINED, null, null, null, null, null, List.of(), 0, 0, 0, List.of(finding));
    }

    private static List<List<Integer>> submissions(Nights nights) {
        return dossiers(nights).stream()
                .map(one -> one.stream().map(Dossier::submissionId).toList())
                .toList();
    }

    private static List<List<Dossier>> dossiers(Nights nights) {
        List<List<Dossier>> all = new ArrayList<>();
        new Dossiers(nights.source()).forEachReturn(all::add);
        return all;
    }
}
