package org.careerbenchmarks.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.assess.SurveyFormBuilder.aSurvey;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.Verdict;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.School;
import org.careerbenchmarks.model.survey.Response;
import org.careerbenchmarks.model.survey.Response.LeftOut;
import org.careerbenchmarks.model.survey.SurveyForm;
import org.careerbenchmarks.model.survey.SurveyForm.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose responses they are. */
final class RespondentSearchTests {

    private static final Reference REFERENCE = TestReference.reference();
    private static final SurveyBook BOOK = new SurveyBook(REFERENCE, 0.75);

    @Test
    void ofEqualRowsTheFirstCountsAndOfDifferentOnesNone() {
        Verdict verdict = BOOK.assess(aSurvey()
                .row(3, row -> row.id("R1").school("P001"))
                .row(5, row -> row.id("R3").school("P003").codes("2"))
                .row(6, row -> row.id("R1").school("P001"))
                .form());

        assertThat(leftOut(verdict)).containsExactly(null, LeftOut.NO_ID, LeftOut.NO_ID, LeftOut.NO_ID, LeftOut.NO_ID);
        assertThat(verdict.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "Responses!A3: The response \"R1\" stands here again and is counted once: 2 responses (rows 3, 6) "
                                + "were left out. Nothing needs to be done.",
                        "Responses!A4: 2 responses (rows 4, 5) have the same Response ID \"R3\" and differ, so none of them is "
                                + "counted. Delete the rows that are wrong, or export the survey again.");
    }

    @Test
    void theFormerUrnOfASchoolIsThatOfThePanelSchool() {
        Verdict verdict = BOOK.assess(aSurvey()
                .row(2, row -> row.urn(TestReference.FORMER_URN_OF_P003).name("Monkton Village School"))
                .form());

        assertThat(verdict.responses().all().get(0))
                .extracting(Response::schoolId, Response::urn, Response::leftOut)
                .containsExactly("P003", TestReference.FORMER_URN_OF_P003, null);
        assertThat(verdict.findings()).isEmpty();
    }

    @Test
    void theNameOfASchoolOutsideThePanelIsNotTakenForASimilarOne() {
        Map<String, School> register = new TreeMap<>(REFERENCE.schools());
        SurveyForm form = aSurvey()
                .row(2, row -> row.urn("").name("Porkview RC Primary School"))
                .form();
        assertThat(rules(BOOK.assess(form))).containsExactly("respondent_by_similar_name");
        register.put(
                "100950",
                new School("100950", "390", "2950", "Porkview R.C. Primary School", "Open", null, null, "Primary"));

        assertThat(rules(new SurveyBook(with(register), 0.9).assess(form))).containsExactly("respondent_name_unknown");
    }

    @Test
    void aNameThatTwoSchoolsHaveTellsNone() {
        Map<String, School> register = new TreeMap<>(REFERENCE.schools());
        register.put(
                "100001", new School("100001", "390", "2001", "Parkview RC Primary School", "Open", null, null, ""));
        SurveyBook book = new SurveyBook(with(register), 0.9);

        for (String name : List.of("Parkview RC Primary School", "Parkveiw RC Primary School")) {
            Verdict verdict = book.assess(aSurvey()
                    .row(3, row -> row.urn("").name(name))
                    .row(2, row -> row.name(""))
                    .form());

            assertThat(rules(verdict)).as(name).containsExactly("respondent_name_unknown");
            assertThat(leftOut(verdict)).containsExactly(null, LeftOut.NO_SCHOOL, null, null);
        }
    }

    @Test
    void namesAloneAreEnough() {
        Verdict verdict = BOOK.assess(aSurvey().without(Part.SCHOOL_URN).form());

        assertThat(verdict.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(verdict.responses().all())
                .extracting(Response::schoolId)
                .containsExactly("P001", "P002", "P003", "P004");
        assertThat(verdict.findings())
                .singleElement()
                .extracting(Finding::message)
                .isEqualTo(
                        "Responses!D2: 4 responses (rows 2, 3, 4 and others) without a School URN were counted for the school "
                                + "whose name is given. Nothing needs to be done.");
    }

    private static Reference with(Map<String, School> register) {
        return new Reference(
                REFERENCE.frameworks(),
                REFERENCE.waves(),
                REFERENCE.areas(),
                register,
                REFERENCE.links(),
                REFERENCE.panel(),
                REFERENCE.panelUrns(),
                REFERENCE.headlines(),
                REFERENCE.explanations(),
                REFERENCE.surveys(),
                REFERENCE.digest());
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
