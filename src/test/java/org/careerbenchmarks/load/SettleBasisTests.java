package org.careerbenchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.load.Sent.inYear1;

import java.time.LocalDate;
import java.util.List;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks.model.reference.Explanation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Settle decides again when something changed that it depends on, and only then. */
class SettleBasisTests {

    private static final String UNTOUCHED = "nobody decided this again";

    @ParameterizedTest
    @EnumSource
    void aNightWithoutNewsDecidesNothing(TestDatabase kind) {
        Nights nights = given(kind);

        nights.settle();

        assertThat(urns(nights)).containsOnly(UNTOUCHED);
    }

    @ParameterizedTest
    @EnumSource
    void aReturnThatArrivesIsDecidedWithAllOthers(TestDatabase kind) {
        Nights nights = given(kind);

        nights.arrive(inYear1("P003"));

        assertThat(urns(nights)).hasSize(3).doesNotContain(UNTOUCHED);
    }

    @ParameterizedTest
    @EnumSource
    void anExplanationChangesIt(TestDatabase kind) {
        Nights nights = given(kind);

        nights.explained(new Explanation(
                "P001", "2020-07", "name_differs", "", "We moved.", "Head", LocalDate.parse("2020-08-03")));
        nights.settle();

        assertThat(urns(nights)).doesNotContain(UNTOUCHED);
    }

    @ParameterizedTest
    @EnumSource
    void soDoesWhatWaitsToBeAssessedAgainAndWhatWas(TestDatabase kind) {
        for (String change : List.of("state = 'registered'", "attempt = 2")) {
            Nights nights = given(kind);
            JdbcClient jdbc = JdbcClient.create(nights.source());
            jdbc.sql("insert into intake.attempt (submission_id, attempt, outcome, wave, school_id, urn, completed_on,"
                            + " completed_by, answers_digest, loaded, rejected, missing, not_applicable,"
                            + " reference_digest, run, statuses, definition_digest)"
                            + " select submission_id, 2, outcome, wave, school_id, urn, completed_on,"
                            + " completed_by, answers_digest, loaded, rejected, missing, not_applicable,"
                            + " reference_digest, run, statuses, definition_digest from intake.attempt")
                    .update();

            jdbc.sql("update intake.submission set " + change + " where submission_id = 1")
                    .update();
            nights.settle();

            assertThat(urns(nights)).as(change).doesNotContain(UNTOUCHED);
        }
    }

    /** Two returns that were settled, and a mark in what was decided that goes when it is decided again. */
    private static Nights given(TestDatabase kind) {
        Nights nights = Nights.on(kind);
        nights.arrive(inYear1("P001"), inYear1("P002"));
        JdbcClient.create(nights.source())
                .sql("update intake.standing set urn = ?")
                .param(UNTOUCHED)
                .update();
        return nights;
    }

    private static List<String> urns(Nights nights) {
        return nights.texts("select urn from intake.standing order by submission_id");
    }
}
