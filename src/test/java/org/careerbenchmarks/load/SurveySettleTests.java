package org.careerbenchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.survey.Response.LeftOut;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which responses count, and what is counted of them, whatever comes in which order. */
class SurveySettleTests {

    private static final String BASELINE = "leaders-2019-07";
    private static final String YEAR_1 = "leaders-2020-07";
    private static final String[] SCALE = {"very_good", "good", "poor", "good_or_better=very_good good"};

    private static final String COUNTED =
            """
            select response.response_id
            from warehouse.response_standing standing
            join warehouse.response
                on response.submission_id = standing.submission_id
                and response.attempt = standing.attempt
                and response.sheet_row = standing.sheet_row
            where standing.is_counted
            order by response.response_id
            """;

    @ParameterizedTest
    @EnumSource
    void optionsAndGroupsAreCountedOfThoseWhoAnswered(TestDatabase kind) {
        Nights nights = Nights.on(kind);
        nights.asking(YEAR_1, "quality", "scale", SCALE);
        nights.asking(YEAR_1, "methods", "multi", "lesson", "club", "any=lesson club");

        nights.arrive(SentExport.of(YEAR_1)
                .response("1", "P001", "quality=very_good", "methods=lesson", "methods=club")
                .response("2", "P002", "quality=good", "methods=club")
                .response("3", "P003", "quality=~", "methods=*")
                .response("4", "P004", "quality=poor")
                .response("5", "P005"));

        assertThat(counts(nights, "all"))
                .containsExactly(
                        "leaders-2020-07  methods lesson 1 of 3, 2 missing, 0 not concerned, 5 in all",
                        "leaders-2020-07  methods club 2 of 3, 2 missing, 0 not concerned, 5 in all",
                        "leaders-2020-07  methods any 2 of 3, 2 missing, 0 not concerned, 5 in all",
                        "leaders-2020-07  quality very_good 1 of 3, 1 missing, 1 not concerned, 5 in all",
                        "leaders-2020-07  quality good 1 of 3, 1 missing, 1 not concerned, 5 in all",
                        "leaders-2020-07  quality poor 1 of 3, 1 missing, 1 not concerned, 5 in all",
                        "leaders-2020-07  quality good_or_better 2 of 3, 1 missing, 1 not concerned, 5 in all");
        assertThat(counts(nights, "matched")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theMatchedPanelIsSchoolsThatAnsweredBoth(TestDatabase kind) {
        Nights nights = Nights.on(kind);
        nights.asking(BASELINE, "quality", "scale", SCALE);
        nights.asking(YEAR_1, "quality", "scale", SCALE);

        nights.arrive(SentExport.of(BASELINE)
                .response("1", "P001", "quality=poor")
                .response("2", "P002")
                .response("3", "P003", "quality=good"));
        nights.arrive(SentExport.of(YEAR_1)
                .response("1", "P001", "quality=good")
                .response("2", "P002", "quality=very_good")
                .response("4", "P004", "quality=good"));

        assertThat(counts(nights, "matched"))
                .contains(
                        "leaders-2019-07 leaders-2020-07 quality poor 1 of 1, 1 missing, 0 not concerned, 2 in all",
                        "leaders-2020-07 leaders-2019-07 quality good_or_better 2 of 2, 0 missing, 0 not concerned, 2 in all")
                .hasSize(8);
    }

    @ParameterizedTest
    @EnumSource
    void ofSeveralResponsesOfASchoolTheLatestCompleteOneCounts(TestDatabase kind) {
        Nights nights = Nights.on(kind);

        nights.arrive(SentExport.of(YEAR_1)
                .submitted("late", "P001", "2020-07-09", "quality=good")
                .submitted("early", "P001", "2020-07-02", "quality=poor")
                .incomplete("half", "P001", "2020-07-20", "quality=poor")
                .incomplete("half-early", "P002", "2020-07-01")
                .incomplete("half-late", "P002", "2020-07-02", "quality=poor"));

        assertThat(nights.texts(COUNTED)).containsExactly("half-late", "late");
        assertThat(nights.messages("several_responses"))
                .containsExactly(
                        "School P001 has sent 3 responses to leaders-2020-07. The latest complete one counts: Response ID"
                                + " late.",
                        "School P002 has sent 2 responses to leaders-2020-07. The latest complete one counts: Response ID"
                                + " half-late.");
        assertThat(nights.outcome(1)).isEqualTo(Outcome.ACCEPTED_WITH_QUERY);
    }

    @ParameterizedTest
    @EnumSource
    void aLaterExportAddsAndReplacesResponses(TestDatabase kind) {
        Nights nights = Nights.on(kind);

        nights.arrive(
                SentExport.of(YEAR_1).response("1", "P001", "quality=good").response("2", "P002", "quality=good"));
        nights.arrive(
                SentExport.of(YEAR_1).response("1", "P001", "quality=poor").response("3", "P003", "quality=good"));

        assertThat(nights.texts(COUNTED)).containsExactly("1", "2", "3");
        assertThat(nights.messages("response_changed")).hasSize(1);
        assertThat(nights.outcome(1)).isEqualTo(Outcome.ACCEPTED);
        assertThat(nights.outcome(2)).isEqualTo(Outcome.ACCEPTED_WITH_QUERY);
    }

    @ParameterizedTest
    @EnumSource
    void consentThatIsWithdrawnLaterIsWithdrawn(TestDatabase kind) {
        Nights nights = Nights.on(kind);

        nights.arrive(
                SentExport.of(YEAR_1).response("1", "P001", "quality=good").response("2", "P002", "quality=good"));
        nights.arrive(SentExport.of(YEAR_1)
                .leavingOut("1", "P001", LeftOut.NO_CONSENT, "quality=good")
                .leavingOut("2", "P002", LeftOut.NO_SCHOOL, "quality=poor"));

        assertThat(nights.texts(COUNTED)).containsExactly("2");
    }

    @ParameterizedTest
    @EnumSource
    void theSameResponsesInAnotherFileAreNoNewExport(TestDatabase kind) {
        Nights nights = Nights.on(kind);

        nights.arrive(SentExport.of(YEAR_1).response("1", "P001", "quality=good", "methods=club"));
        nights.arrive(SentExport.of(YEAR_1).response("1", "P001", "methods=club", "quality=good"));

        assertThat(nights.outcome(2)).isEqualTo(Outcome.DUPLICATE);
        assertThat(nights.messages("same_answers"))
                .containsExactly("The export holds the same responses as one received before; it adds nothing.");
    }

    private static List<String> counts(Nights nights, String panel) {
        return nights.texts(
                """
                select counted.survey || ' ' || counted.other_survey || ' ' || counted.question || ' '
                    || counted.option_id || ' ' || response_count || ' of ' || answered_count || ', '
                    || missing_count || ' missing, ' || not_applicable_count || ' not concerned, '
                    || respondents_count || ' in all'
                from warehouse.survey_count counted
                join warehouse.survey_option listed
                    on listed.survey = counted.survey
                    and listed.question = counted.question
                    and listed.option_id = counted.option_id
                where panel = '%s'
                order by counted.survey, counted.question, listed.option_position
                """
                        .formatted(panel));
    }
}
