package org.careerbenchmarks.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks._support.ReturnBuilder.aReturn;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.assess.Attribution.UrnSource;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.Verdict;
import org.careerbenchmarks.model.reference.PanelUrn;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.School;
import org.careerbenchmarks.model.reference.SchoolLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose return it is where the sheet does not say it plainly: by other numbers, the name of the file, and links. */
final class AttributorTests {

    private static final Reference PILOT = TestReference.reference();

    @Test
    void aUrnFromTheNameOfTheFileIsThatOfTheVerdict() {
        Verdict verdict = new RuleBook(PILOT, 0.9)
                .assess(aReturn()
                        .with("School URN", "ask the office")
                        .inFile("returns/100017.xlsx")
                        .form());

        assertThat(verdict.outcome()).isEqualTo(Outcome.ACCEPTED_WITH_QUERY);
        assertThat(verdict.urn()).isEqualTo("100017");
        assertThat(verdict.schoolId()).isEqualTo("P017");
        assertThat(verdict.assessments()).hasSize(20);
    }

    @Test
    void theNameOfTheFileDoesNotReplaceASheet() {
        Verdict verdict = new RuleBook(PILOT, 0.9)
                .assess(aReturn()
                        .onSheets(null, "Audit")
                        .inFile("returns/100017.xlsx")
                        .form());

        assertThat(verdict.outcome()).isEqualTo(Outcome.QUARANTINED);
        assertThat(verdict.urn()).isNull();
    }

    @Test
    void anotherNumberOnTheSheetGoesBeforeTheNameOfTheFile() {
        Attribution attribution = new Attributor(PILOT)
                .attribute(aReturn()
                        .with("School URN", "840-2017")
                        .inFile("returns/100016.xlsx")
                        .form());

        assertThat(attribution.urn()).isEqualTo("100017");
        assertThat(attribution.urnSource()).isEqualTo(UrnSource.DFE_NUMBER);
    }

    @ParameterizedTest
    @CsvSource({"Open, true", "'Open, but proposed to close', true", "Closed, false", "Proposed to open, false"})
    void aDfeNumberLeadsToAnOpenSchoolOnly(String status, boolean found) {
        Reference reference = with(Map.of("100017", school("100017", "840", "2017", status)), List.of());

        assertThat(new DfeNumbers(reference).findUrn("8402017")).isEqualTo(found ? "100017" : null);
    }

    @Test
    void aDfeNumberMayHaveBeenHandedOn() {
        Reference reference = with(
                Map.of(
                        TestReference.FORMER_URN_OF_P003,
                        school(TestReference.FORMER_URN_OF_P003, "390", "2003", "Closed"),
                        "100003",
                        school("100003", "390", "2003", "Open")),
                List.of());

        assertThat(new DfeNumbers(reference).findUrn("3902003")).isEqualTo("100003");
    }

    @Test
    void aDfeNumberOfTwoOpenSchoolsOrOfOneElsewhereLeadsNowhere() {
        Reference shared = with(Map.of("150000", school("150000", "840", "2017", "Open")), List.of());

        assertThat(new DfeNumbers(shared).findUrn("8402017")).isNull();
        assertThat(new DfeNumbers(PILOT).findUrn("3912900")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Successor - merged",
                "Successor - amalgamated",
                "Predecessor - Split School",
                "Result of Amalgamation",
                "Merged - expansion of school capacity",
                "Merged - expansion in school capacity and changer in age range",
                "Child - Split School",
                "Successor",
                "Predecessor"
            })
    void aLinkThatIsNoSuccessionLeadsToAMergedSchool(String type) {
        Reference there = with(Map.of(), List.of(new SchoolLink("100004", "150000", "", type, null)));
        Reference back = with(Map.of(), List.of(new SchoolLink("150000", "100004", "", type, null)));

        assertThat(mergedWith(there, "150000")).isEqualTo("P004");
        assertThat(mergedWith(back, "150000")).isEqualTo("P004");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sixth Form Centre Link", "Other", "Children's Centre Link", "Closure", "Expansion"})
    void otherLinksLeadNowhere(String type) {
        assertThat(mergedWith(with(Map.of(), List.of(new SchoolLink("100004", "150000", "", type, null))), "150000"))
                .isEqualTo("none");
    }

    @Test
    void theAcademyThatFollowsAMergedSchoolIsFoundToo() {
        Reference reference = with(
                Map.of(),
                List.of(
                        new SchoolLink("100004", "150000", "", "Successor - merged", LocalDate.of(2019, 9, 1)),
                        new SchoolLink("150000", "150001", "", "Successor", LocalDate.of(2020, 9, 1))));

        assertThat(mergedWith(reference, "150001")).isEqualTo("P004");
        assertThat(mergedWith(reference, "100004")).isEqualTo("none");
    }

    private static String mergedWith(Reference reference, String urn) {
        Attribution attribution = new Attributor(reference)
                .attribute(aReturn().with("School URN", urn).form());
        return attribution.mergedWith() == null
                ? "none"
                : attribution.mergedWith().schoolId();
    }

    private static School school(String urn, String laCode, String number, String status) {
        return new School(urn, laCode, number, "Any School", status, null, null, "Primary");
    }

    private static Reference with(Map<String, School> changed, List<SchoolLink> links) {
        Map<String, School> schools = new HashMap<>(PILOT.schools());
        schools.putAll(changed);
        Map<String, PanelUrn> panelUrns = PILOT.panelUrns();
        return new Reference(
                PILOT.frameworks(),
                PILOT.waves(),
                PILOT.areas(),
                schools,
                links,
                PILOT.panel(),
                panelUrns,
                PILOT.headlines(),
                List.of(),
                PILOT.surveys(),
                PILOT.digest());
    }
}
