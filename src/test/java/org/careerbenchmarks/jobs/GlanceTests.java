package org.careerbenchmarks.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The few figures that somebody watches, from tables whose rows are known. */
class GlanceTests {

    private static final Instant NOW = Instant.parse("2020-08-03T02:00:10Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @ParameterizedTest
    @EnumSource
    void beforeTheFirstRunThereIsNothing(TestDatabase kind) {
        Glance glance = Glance.of(kind.migrated(), CLOCK);

        assertThat(glance).isEqualTo(new Glance(NOW, List.of(), 0, null, 0, null, Map.of()));
        assertThat(glance.sinceLastGoodLoad()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void itCountsWhatIsCurrent(TestDatabase kind) {
        DataSource source = kind.migrated();
        JdbcTemplate rows = new JdbcTemplate(source);
        editions(rows);
        findings(rows);
        run(rows, 1, "nightly", "COMPLETED", "2020-08-01 02:00:04");
        run(rows, 2, "rerun", "COMPLETED", "2020-08-02 14:00:04");
        run(rows, 3, "nightly", "FAILED", "2020-08-03 02:00:04");
        run(rows, 4, "publish", "COMPLETED", "2020-08-03 02:00:05");
        run(rows, 5, "nightly", "STARTED", null);

        Glance glance = Glance.of(source, CLOCK);

        assertThat(glance)
                .isEqualTo(new Glance(
                        NOW,
                        List.of(
                                new Glance.Wave("2019-07", 70, 70, 0, 0, 1),
                                new Glance.Wave("2020-07", 70, 60, 3, 7, 2)),
                        2,
                        Instant.parse("2020-08-02T14:00:04Z"),
                        2,
                        Instant.parse("2020-08-02T14:00:03Z"),
                        Map.of("completed", 3L, "failed", 1L, "started", 1L)));
        assertThat(glance.sinceLastGoodLoad()).contains(Duration.parse("PT12H6S"));
    }

    private static void editions(JdbcTemplate rows) {
        rows.update("insert into store.edition values (1, timestamp '2020-08-01 02:00:03', 1, 'a', 70, 70)");
        rows.update("insert into store.edition values (2, timestamp '2020-08-02 14:00:03', 2, 'b', 130, 140)");
        rows.update("insert into store.current_edition values (2)");
        coverage(rows, 1, "2020-07", "lep", "70, 10, 0, 60, 0", 1);
        coverage(rows, 2, "2020-07", "lep", "70, 60, 3, 7, 2", 1);
        coverage(rows, 2, "2020-07", "local_authority", "10, 9, 1, 0, 0", 2);
        coverage(rows, 2, "2019-07", "lep", "70, 70, 0, 0, 1", 3);
    }

    private static void coverage(JdbcTemplate rows, int edition, String wave, String level, String counts, int number) {
        rows.update("insert into store.return_coverage (edition, wave, geographic_level, schools_expected, accepted,"
                + " rejected, outstanding, late, row_no) values (" + edition + ", '" + wave + "', '" + level + "', "
                + counts + ", " + number + ")");
    }

    /** Two open queries of the current submission: one of its latest attempt, one of a comparison. */
    private static void findings(JdbcTemplate rows) {
        submission(rows, 1, 2, true);
        submission(rows, 2, 1, false);
        finding(rows, 1, 1, 1, "query");
        finding(rows, 1, 2, 1, "query");
        finding(rows, 1, 2, 2, "query");
        finding(rows, 1, 2, 3, "accept");
        finding(rows, 1, 2, 4, "reject_item");
        finding(rows, 1, 0, 1, "query");
        finding(rows, 2, 1, 1, "query");
        rows.update("insert into intake.closed_query values (1, 2, 2, 1, 'explained')");
    }

    private static void submission(JdbcTemplate rows, int number, int attempt, boolean isCurrent) {
        rows.update(
                "insert into intake.submission (submission_id, file, sha256, bytes, stamp, received_at, arrival, state,"
                        + " attempt) values (?, ?, 'aa', 1, '', timestamp '2020-08-01 02:00:00', 1, 'taken_in', ?)",
                number,
                number + ".xlsx",
                attempt);
        rows.update(
                "insert into intake.standing (submission_id, attempt, outcome, wave, school_id, urn, version, is_current,"
                        + " is_late) values (?, ?, 'accepted_with_query', '2020-07', 'P017', '1', 1, ?, false)",
                number,
                attempt,
                isCurrent);
    }

    private static void finding(JdbcTemplate rows, int submission, int attempt, int number, String treatment) {
        rows.update(
                "insert into intake.finding (submission_id, attempt, finding_no, rule, severity, treatment, message)"
                        + " values (?, ?, ?, 'a_rule', 'query', ?, 'why')",
                submission,
                attempt,
                number,
                treatment);
    }

    private static void run(JdbcTemplate rows, int run, String job, String status, String ended) {
        rows.update("insert into batch_job_instance values (?, 0, ?, ?)", run, job, "key" + run);
        rows.update(
                "insert into batch_job_execution (job_execution_id, job_instance_id, create_time, end_time, status)"
                        + " values (?, ?, timestamp '2020-08-01 02:00:00', cast(? as timestamp), ?)",
                run,
                run,
                ended,
                status);
    }
}
