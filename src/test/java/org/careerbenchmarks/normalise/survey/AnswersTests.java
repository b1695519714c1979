package org.careerbenchmarks.normalise.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks._support.SurveyBuilder.aSurveyOf;
import static org.careerbenchmarks._support.SurveyBuilder.anEmptySurveyOf;
import static org.careerbenchmarks._support.TestSurveys.BARRIERS;
import static org.careerbenchmarks._support.TestSurveys.CLUBS;
import static org.careerbenchmarks._support.TestSurveys.CURRICULUM;
import static org.careerbenchmarks._support.TestSurveys.KEY_STAGES;
import static org.careerbenchmarks._support.TestSurveys.LESSONS;
import static org.careerbenchmarks._support.TestSurveys.METHODS;
import static org.careerbenchmarks._support.TestSurveys.QUALITY;
import static org.careerbenchmarks._support.TestSurveys.WITHOUT;
import static org.careerbenchmarks.normalise.survey.Answered.answers;
import static org.careerbenchmarks.normalise.survey.Answered.told;

import java.util.List;
import java.util.stream.Stream;
import org.careerbenchmarks._support.Cell;
import org.careerbenchmarks._support.SurveyBuilder;
import org.careerbenchmarks._support.TestSurveys;
import org.careerbenchmarks.model.survey.SurveyForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a cell of answers says. */
final class AnswersTests {

    /** Cells with several ticks, and what they name. */
    static Stream<Arguments> several() {
        return Stream.of(
                Arguments.of(METHODS, CLUBS, List.of("extra_curricular")),
                Arguments.of(METHODS, CLUBS + ";" + LESSONS + ";", List.of("extra_curricular", "stand_alone_lesson")),
                Arguments.of(METHODS, LESSONS, List.of("stand_alone_lesson")),
                Arguments.of(
                        METHODS, "\"" + CLUBS + "\"; " + CURRICULUM, List.of("extra_curricular", "general_curriculum")),
                Arguments.of(METHODS, CLUBS + ", " + CURRICULUM, List.of("extra_curricular", "general_curriculum")),
                Arguments.of(METHODS, CURRICULUM + "\n" + CLUBS, List.of("extra_curricular", "general_curriculum")),
                Arguments.of(METHODS, "Part of the “general” curriculum", List.of("general_curriculum")),
                Arguments.of(
                        METHODS,
                        "general_curriculum;extra_curricular",
                        List.of("extra_curricular", "general_curriculum")),
                Arguments.of(KEY_STAGES, "Early years, KEY STAGE 1,key stage 2", List.of("eyfs", "ks1", "ks2")),
                Arguments.of(KEY_STAGES, "Early years;;Early years;", List.of("eyfs")),
                Arguments.of(KEY_STAGES, "1. Early years; 2. Key stage 1", List.of("eyfs", "ks1")),
                Arguments.of(KEY_STAGES, "Not applicable", List.of("NOT_APPLICABLE")),
                Arguments.of(KEY_STAGES, "n/a;", List.of("NOT_APPLICABLE")),
                Arguments.of(KEY_STAGES, " \u00a0", List.of()));
    }

    @ParameterizedTest
    @MethodSource("several")
    void ticksInOneCellAreCutByKnownOptions(String question, String cell, List<String> options) {
        SurveyForm form = one().answering(question, cell).form();

        assertThat(answers(form, question)).isEqualTo(options);
        assertThat(form.oddities()).isEmpty();
    }

    @Test
    void whatIsNoOptionIsToldWithTheNearestAndTheOthersCount() {
        SurveyForm form = one().answering(KEY_STAGES, "Early yeers;Key stage 2;Sixth form")
                .form();

        assertThat(answers(form, KEY_STAGES)).containsExactly("ks2");
        assertThat(told(form))
                .containsExactly(
                        "OPTION_UNKNOWN key_stages \"Early yeers\" -> Early years @ J2 x1",
                        "OPTION_UNKNOWN key_stages \"Sixth form\" @ J2 x1");
        assertThat(form.rows().get(0).answered()).isEqualTo(1);
    }

    @Test
    void ofCommasNothingIsCutUnlessAllOfItIsKnown() {
        SurveyForm form = one().answering(KEY_STAGES, "Early years, Key stage 1, Sixth form")
                .form();

        assertThat(answers(form, KEY_STAGES)).isEmpty();
        assertThat(told(form))
                .containsExactly("OPTION_UNKNOWN key_stages \"Early years, Key stage 1, Sixth form\" @ J2 x1");
    }

    @Test
    void aliasesAreToldOnceALabel() {
        SurveyForm form = aSurveyOf(TestSurveys.YEAR_1)
                .answering(QUALITY, "excellent")
                .inResponse(1)
                .answering(QUALITY, "Excellent")
                .inResponse(1)
                .answering(QUALITY, "EXCELLENT")
                .form();

        assertThat(form.rows()).allMatch(row -> row.answered() == 5);
        assertThat(told(form)).hasSize(3).first().asString().endsWith("-> Very good @ F2 x1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The same; Nothing at all | SEVERAL_ANSWERS without_the_pilot \"The same; Nothing at all\" @ H2 x1",
                "The same, Nothing at all | SEVERAL_ANSWERS without_the_pilot \"The same; Nothing at all\" @ H2 x1",
                "N/A; The same | NOT_APPLICABLE_AND_ANSWERED without_the_pilot \"The same\" @ H2 x1",
                "The same; I think | OPTION_UNKNOWN without_the_pilot \"The same; I think\" @ H2 x1",
                "Nothing at al | OPTION_UNKNOWN without_the_pilot \"Nothing at al\" -> Nothing at all @ H2 x1",
                "The sameâ€™ | GARBLED_TEXT without_the_pilot \"The sameâ€TM\" @ H2 x1",
                "Nothing â€” at all | GARBLED_TEXT without_the_pilot \"Nothing â€” at all\" @ H2 x1",
            })
    void whatCannotBeUsedIsToldAndMissing(String cell, String oddity) {
        SurveyForm form = one().answering(WITHOUT, cell).form();

        assertThat(told(form)).containsExactly(oddity);
        assertThat(form.rows()).singleElement().satisfies(row -> {
            assertThat(row.answered()).isEqualTo(oddity.startsWith("GARBLED") ? 1 : 0);
            assertThat(row.notApplicable()).isZero();
        });
    }

    @Test
    void aLabelThatIsTheBeginningOfAnotherIsNotTakenForIt() {
        SurveyForm form =
                one().answering(WITHOUT, "The same, but for fewer pupils").form();

        assertThat(answers(form, WITHOUT)).containsExactly("without_the_pilot_2");
    }

    @Test
    void errorsAndFormulasWithoutResultAreUnusable() {
        SurveyForm form = one().answering(QUALITY, Cell.error("#REF!"))
                .answering(METHODS, Cell.uncalculated())
                .answering(WITHOUT, Cell.formula("The same"))
                .form();

        assertThat(told(form))
                .containsExactly(
                        "CELL_UNUSABLE activity_quality \"#REF!\" @ F2 x1", "CELL_UNUSABLE delivery_methods @ G2 x1");
        assertThat(form.rows().get(0).answered()).isEqualTo(1);
    }

    @Test
    void answeredMissingAndNotApplicableAreAllThereIs() {
        SurveyForm form = one().answering(QUALITY, "does not apply")
                .answering(METHODS, CLUBS)
                .answering(BARRIERS, "N/A")
                .form();

        assertThat(form.rows().get(0).answered()).isEqualTo(1);
        assertThat(form.rows().get(0).notApplicable()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Covid-19 | covid_19 | ",
                "the virus | covid_19 | OPTION_REWORDED barriers \"the virus\" -> Covid-19 @ I2 x1",
                "Covid-19; Funding | covid_19,funding | ",
                "Covid-19 restrictions | covid_19 | TEXT_CODED barriers \"Covid-19 restrictions\" -> covid_19 @ I2 x1",
                "The pandemic, and budget cuts | covid_19,funding |"
                        + " TEXT_CODED barriers \"The pandemic, and budget cuts\" -> covid_19, funding @ I2 x1",
                "Funding; so many part time teachers | funding,OWN_WORDS |"
                        + " TEXT_UNCODED barriers \"so many part time teachers\" @ I2 x1",
                "Lockdown. Time! | covid_19,time | TEXT_CODED barriers \"Lockdown. Time!\" -> covid_19, time @ I2 x1",
                "It rained | OWN_WORDS | TEXT_UNCODED barriers \"It rained\" @ I2 x1",
                "Discovided nothing | OWN_WORDS | TEXT_UNCODED barriers \"Discovided nothing\" @ I2 x1",
            })
    void freeWordsGoThroughTheDictionaryOfThemes(String cell, String options, String oddity) {
        SurveyForm form = one().answering(BARRIERS, cell).form();

        assertThat(answers(form, BARRIERS)).containsExactly(options.split(","));
        assertThat(told(form)).isEqualTo(oddity == null ? List.of() : List.of(oddity));
        assertThat(form.rows().get(0).answered()).isEqualTo(1);
    }

    @Test
    void ofSeveralFreeWordsThoseThatLeadNowhereAreToldToo() {
        SurveyForm form = one().answering(BARRIERS, "The pandemic; It rained").form();

        assertThat(answers(form, BARRIERS)).containsExactly("covid_19", "OWN_WORDS");
        assertThat(told(form))
                .containsExactly(
                        "TEXT_CODED barriers \"The pandemic\" -> covid_19 @ I2 x1",
                        "TEXT_UNCODED barriers \"It rained\" @ I2 x1");
        assertThat(form.rows().get(0).answered()).isEqualTo(1);
    }

    @Test
    void wordsBesideOptionsAreNotRecoded() {
        SurveyForm form = one().answering(KEY_STAGES, "Key stage 1")
                .with("Other (please specify)", "Early years")
                .response("R2", "P002")
                .with("Other (please specify)", "Nursery")
                .form();

        assertThat(answers(form, KEY_STAGES)).containsExactly("ks1");
        assertThat(told(form))
                .containsExactly("OTHER_REPEATS_OPTION key_stages \"Early years\" -> Early years @ K2 x1");
        assertThat(form.rows()).hasSize(2);
    }

    /** One response without answers, in one header row. */
    private static SurveyBuilder one() {
        return anEmptySurveyOf(TestSurveys.YEAR_1).response("R1", "P001");
    }
}
