package org.careerbenchmarks.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every audit is silent on a sound edition, and speaks when its edition is falsified. */
class AuditsTests {

    private static final String CASES =
            """
            known_references ; update warehouse.assessment set ref = '9.9' where submission_id = 8 and ref = '2.2' \
            then update store.school_count set not_achieved = 1 where school_id = 'P005' and benchmark = 0
            conservation ; update intake.attempt set missing = missing + 1 where submission_id = 2
            known_areas ; update store.expected_return set area_code = null where school_id = 'P004'
            coverage_adds_up ; update store.return_coverage set outstanding = 7 where area_code = 'E08000021'
            coverage_adds_up ; update store.return_coverage set late = 9 where row_no = 1
            statuses_add_up ; update store.benchmark_status set percent = percent + 0.0001 where row_no = 1
            statuses_add_up ; delete from store.characteristic_status where row_no = 2
            authorities_add_up ; update store.benchmark_status set schools_count = 7 where area_code = 'E08000021'
            authorities_add_up ; update store.paired_status set to_schools = 9 where area_code = 'E08000021'
            schools_add_up ; update store.school_count set fully = fully + 1, not_achieved = not_achieved - 1 \
            where school_id = 'P003' and benchmark = 0 and wave = '2019-07'
            changes_add_up ; update store.benchmark_change set change_pp = 1 where row_no = 1
            bounds_enclose ; update store.late_return_bounds set lowest_percent = 99.5 where row_no = 1
            survey_percentages ; update store.survey_response set response_count = 2 where question = 'quality' \
            and option = 'good' and wave = '2020-07'
            survey_percentages ; update store.survey_response set missing_count = 7 where row_no = 1
            survey_percentages ; update store.survey_change set to_percent = 30 where row_no = 1
            survey_percentages ; update store.headline set base = 4 where figure = 'F12'
            survey_percentages ; update store.headline set "value" = 35 where figure = 'F12'
            survey_answers_add_up ; update store.survey_response set response_count = 2, percent = 66.6666666667 \
            where question = 'quality' and option = 'good' and wave = '2020-07'
            survey_answers_add_up ; update store.survey_response set response_count = 3, percent = 100 \
            where option = 'good_or_better' and wave = '2020-07'
            unique grain of headline ; update store.headline set figure = 'F01' where figure = 'F02'
            values of school_average ; update store.school_average set area_name = null where row_no = 1
            values of submission ; update store.submission set outcome = 'lost' where row_no = 1
            """;

    private static final Pilot H2 = Pilot.given(TestDatabase.H2, "two_waves");
    private static final Pilot POSTGRESQL = Pilot.given(TestDatabase.POSTGRESQL, "two_waves");

    @BeforeAll
    static void publish() {
        H2.publish();
        POSTGRESQL.publish();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = CASES)
    void an_audit_speaks_of_a_falsified_edition(String audit, String falsify) {
        for (Pilot pilot : List.of(H2, POSTGRESQL)) {
            assertThatExceptionOfType(AuditFailed.class)
                    .isThrownBy(() -> verify(pilot, falsify.split(" then ")))
                    .withMessageContaining("audit " + audit + " found");
        }
    }

    @Test
    void a_sound_edition_passes() {
        assertThatCode(() -> verify(H2)).doesNotThrowAnyException();
        assertThatCode(() -> verify(POSTGRESQL)).doesNotThrowAnyException();
    }

    @Test
    void a_message_names_at_most_five_rows() {
        assertThatExceptionOfType(AuditFailed.class)
                .isThrownBy(() -> verify(H2, "update store.late_return_bounds set lowest_percent = 99.5"))
                .satisfies(failed -> assertThat(failed.getMessage().split("; ")).hasSize(5));
    }

    @Test
    void every_audit_is_seen_to_speak() {
        List<String> seen =
                CASES.lines().map(line -> line.split(";")[0].strip()).toList();

        assertThat(seen).containsAll(BuildOrder.read().audits());
    }

    /** What is falsified is taken back again. */
    private static void verify(Pilot pilot, String... falsify) {
        pilot.transaction().executeWithoutResult(status -> {
            status.setRollbackOnly();
            List.of(falsify).forEach(pilot::change);
            new Audits(new JdbcTemplate(pilot.source()), SqlText.of(pilot.source())).verify(1);
        });
    }
}
