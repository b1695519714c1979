package org.careerbenchmarks.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks._support.ReturnBuilder.aReturn;

import java.time.Duration;
import java.util.List;
import org.careerbenchmarks._support.Cell;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Verdict;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Personal data stands out; ordinary evidence does not. */
final class PersonalDetailTests {

    private static final RuleBook BOOK = new RuleBook(TestReference.reference(), 0.9);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ask j.smith@school.sch.uk|EMAIL_ADDRESS",
                "(o'neil_b@example.com)|EMAIL_ADDRESS",
                "mailto:head@a-school.org.|EMAIL_ADDRESS",
                "Ring 0191 498 0123 for details|TELEPHONE_NUMBER",
                "tel:01914980123|TELEPHONE_NUMBER",
                "(0191) 498 0123|TELEPHONE_NUMBER",
                "Mum: 07700 900123|TELEPHONE_NUMBER",
                "07700 900 123|TELEPHONE_NUMBER",
                "+44 (0)7700 900123|TELEPHONE_NUMBER",
                "0044 191 4980123|TELEPHONE_NUMBER",
                "020-7946-0958|TELEPHONE_NUMBER",
                "DOB 12/03/2012|DATE_OF_BIRTH",
                "D.O.B.: 12.3.12|DATE_OF_BIRTH",
                "date of birth 3rd May 2012|DATE_OF_BIRTH",
                "Date Of Birth: 3 May 2012|DATE_OF_BIRTH",
                "DATE OF BIRTH 3/5/12|DATE_OF_BIRTH",
                "BORN 3 MAY 2012|DATE_OF_BIRTH",
                "a girl born on 3 May 2012|DATE_OF_BIRTH",
                "UPN A123456789012|PUPIL_NUMBER",
                "A123456789012|PUPIL_NUMBER",
                "Year 6 pupil Jane Smith led the assembly|CHILDS_NAME",
                "Pupil Oliver O'Neil spoke|CHILDS_NAME",
                "a child called Tom|CHILDS_NAME",
                "our pupil Kwame Mensah won|CHILDS_NAME",
                "Pupils Amelia Jones and Tom Brown spoke|CHILDS_NAME",
                "student named Aisha Khan|CHILDS_NAME",
                "A girl called Mia|CHILDS_NAME",
                "One pupil, Zoe Brown-Jones, spoke|CHILDS_NAME",
                "One boy, Zac Brown-Jones, spoke|CHILDS_NAME",
                "girl: Zoe Brown-Jones|CHILDS_NAME",
                "d.ob 12/03/2012|DATE_OF_BIRTH",
                "do.b. (12-3-12)|DATE_OF_BIRTH",
                "Born on the 3rd of May, 2012|DATE_OF_BIRTH"
            })
    void whatIsPersonalIsFound(String text, PersonalDetail detail) {
        assertThat(PersonalDetail.find(text)).isEqualTo(detail);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mrs Smith's class visited Nissan",
                "Year 6 met 4 employers in 2019",
                "Pupil Voice Survey, Pupil Premium Strategy",
                "Pupil Referral Unit and Child Development Centre",
                "Pupils met Nissan Sunderland staff",
                "Student Council, child protection policy, pupil progress",
                "Children Sunderland wide met employers",
                "Pupils visit Durham University",
                "every pupil May Day and Summer School",
                "each pupil Career Passport, one student Leadership Day",
                "Student Leaders Award, Pupil Enterprise Club",
                "05/07/2020 and 12.03.2019, 2019-07-05",
                "Years 0 1 2 3 4 5 6 7 8 9 10 11 took part",
                "Meetings on 01/02/2019, 03/04/2019 and 05/06/2019",
                "2019 2020 2021 2022",
                "The firm was born in 1990",
                "Budget 0.0123456789 of 1000000000",
                "DOB is checked for every child",
                "Follow @ourschool on the web; 3 @ £5.00",
                "Ref 123456789012 in the plan",
                "URN 100017, DfE 8402001",
                "Careers leader: Mrs J Smith",
                "Display in the hall & entrance, changed every half term"
            })
    void ordinaryEvidenceIsNot(String text) {
        assertThat(PersonalDetail.find(text)).isNull();
    }

    @Test
    void longTextsAreSearchedInTime() {
        List<String> hostile = List.of(
                "a".repeat(1_000_000) + "@",
                "a@".repeat(500_000),
                "0 1 2 3 ".repeat(125_000),
                "Pupil Nobody ".repeat(80_000),
                "0191 ".repeat(200_000),
                "1 born on ".repeat(100_000),
                "a.".repeat(500_000) + "@");

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(hostile).allMatch(each -> PersonalDetail.find(each) == null));
    }

    @Test
    void theEvidenceIsKeptApart() {
        String text = "Ask j.smith@school.example about it";
        Verdict verdict = BOOK.assess(aReturn()
                .put("3.2", "Evidence", Cell.text(text))
                .put("3.3", "Evidence", Cell.text("Minutes"))
                .form());

        assertThat(verdict.assessments())
                .filteredOn(each -> each.ref().equals("3.2"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.evidence()).isNull();
                    assertThat(each.restrictedEvidence()).isEqualTo(text);
                });
        assertThat(verdict.assessments())
                .filteredOn(each -> each.ref().equals("3.3"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.evidence()).isEqualTo("Minutes");
                    assertThat(each.restrictedEvidence()).isNull();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ref", "Characteristic", "Status", "Evidence", "Target date"})
    void noFindingRepeatsIt(String column) {
        Verdict verdict = BOOK.assess(aReturn()
                .put("3.2", column, Cell.text("ask j.smith@school.example\u0000"))
                .put("3.3", column, Cell.text("x".repeat(70) + " j.smith@school.example"))
                .form());

        assertThat(verdict.findings())
                .isNotEmpty()
                .extracting(Finding::toString)
                .noneMatch(each -> each.contains("smith"));
    }
}
