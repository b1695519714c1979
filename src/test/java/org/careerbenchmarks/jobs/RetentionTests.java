package org.careerbenchmarks.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which runs are forgotten, exactly, and that what stands on a run keeps it. */
class RetentionTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
    private static final int KEPT_DAYS = 365;

    @TempDir
    private Path logs;

    @ParameterizedTest
    @EnumSource
    void ofAYearAndMoreOfNightsThoseOfLongAgoGo(TestDatabase database) throws Exception {
        DataSource source = database.migrated();
        PastRuns runs = new PastRuns(source);
        runs.addNights(at(375), 375);
        Files.writeString(logs.resolve("1.log"), "of the first night");
        Files.writeString(logs.resolve("300.log"), "of a later night");

        Retention.Forgotten forgotten = retention(source, runs.repository()).run(KEPT_DAYS, logs);

        assertThat(forgotten).isEqualTo(new Retention.Forgotten(LocalDate.of(2025, 1, 31), 10, 0, 0));
        assertThat(numbers(source)).hasSize(365).startsWith(11L);
        assertThat(count(source, "batch_job_instance")).isEqualTo(365);
        assertThat(count(source, "batch_job_execution_params")).isEqualTo(2 * 365);
        assertThat(count(source, "batch_job_execution_context")).isEqualTo(365);
        assertThat(count(source, "batch_step_execution")).isEqualTo(365);
        assertThat(count(source, "batch_step_execution_context")).isEqualTo(365);
        assertThat(logs.resolve("1.log")).doesNotExist();
        assertThat(logs.resolve("300.log")).exists();
        assertThat(retention(source, runs.repository()).run(KEPT_DAYS, logs).runs())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void whatStandsOnARunKeepsIt(TestDatabase database) throws Exception {
        DataSource source = database.migrated();
        PastRuns runs = new PastRuns(source);
        JdbcTemplate jdbc = new JdbcTemplate(source);
        long nothing = runs.add("nightly", at(900), BatchStatus.COMPLETED);
        long published = runs.add("nightly", at(899), BatchStatus.COMPLETED);
        jdbc.update("insert into store.edition values (1, ?, ?, 'd', 0, 0)", at(899), published);
        long assessed = runs.add("nightly", at(898), BatchStatus.FAILED);
        assess(jdbc, assessed);
        long rerun = runs.add("rerun", at(897), BatchStatus.COMPLETED);
        jdbc.update("insert into ops.rerun (run, wave, scope, reason, asked_by) values (?, 'w', 's', 'r', 'a')", rerun);
        long laterRerun = runs.add("rerun", at(896), BatchStatus.COMPLETED);
        long goneOnWith = runs.add("nightly", at(895), BatchStatus.FAILED);
        long notEnded = runs.add("nightly", at(894), BatchStatus.STARTED);
        long died = runs.add("nightly", null, BatchStatus.STARTED);
        long failed = runs.add("nightly", at(893), BatchStatus.FAILED);
        jdbc.update("insert into ops.stop_request values (?)", failed);
        long firstExport = runs.add("publish", at(892), BatchStatus.COMPLETED);
        long lastExport = runs.add("publish", at(891), BatchStatus.COMPLETED);
        long restarted = runs.addRestart(goneOnWith, at(3));
        long lastNight = runs.add("nightly", at(2), BatchStatus.COMPLETED);

        Retention.Forgotten forgotten = retention(source, runs.repository()).run(KEPT_DAYS, logs);

        assertThat(numbers(source))
                .containsExactly(
                        published,
                        assessed,
                        rerun,
                        laterRerun,
                        goneOnWith,
                        notEnded,
                        died,
                        lastExport,
                        restarted,
                        lastNight)
                .doesNotContain(nothing, failed, firstExport);
        assertThat(forgotten.runs()).isEqualTo(3);
        assertThat(forgotten.runsKept()).isEqualTo(7);
        assertThat(count(source, "ops.stop_request")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void theScheduleForgetsWhatEndedLongAgoButTheLatestOfEach(TestDatabase database) throws Exception {
        DataSource source = database.migrated();
        firing(source, 1, "nightly", 900, 900);
        firing(source, 2, "nightly", 899, 899);
        firing(source, 3, "nightly", 898, null);
        firing(source, 4, "nightly", 20, 20);
        firing(source, 5, "yearly", 800, 800);
        firing(source, 6, "yearly", 700, 700);

        Retention.Forgotten forgotten =
                retention(source, new PastRuns(source).repository()).run(KEPT_DAYS, logs);

        assertThat(forgotten.firings()).isEqualTo(3);
        assertThat(new JdbcTemplate(source)
                        .queryForList("select firing from ops.firing order by firing", Integer.class))
                .containsExactly(3, 4, 6);
    }

    private static Retention retention(DataSource source, JobRepository repository) throws IOException {
        Clock clock = Clock.fixed(TODAY.atTime(4, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new Retention(repository, source, clock);
    }

    /** When a run of so many days ago ended. */
    private static LocalDateTime at(int daysAgo) {
        return TODAY.minusDays(daysAgo).atTime(3, 5);
    }

    private static void assess(JdbcTemplate jdbc, long run) {
        jdbc.update("insert into intake.submission (submission_id, file, sha256, bytes, stamp, received_at, arrival,"
                + " state, attempt) values (1, 'f', 's', 1, 's', current_timestamp, 1, 'taken_in', 1)");
        jdbc.update(
                "insert into intake.attempt (submission_id, attempt, outcome, loaded, rejected, missing,"
                        + " not_applicable, reference_digest, run) values (1, 1, 'accepted', 0, 0, 0, 0, 'd', ?)",
                run);
    }

    private static void firing(DataSource source, int number, String schedule, int dueAgo, Integer endedAgo) {
        new JdbcTemplate(source)
                .update(
                        "insert into ops.firing (firing, schedule, due_at, fired_at, server, ended_at)"
                                + " values (?, ?, ?, ?, 'here', ?)",
                        number,
                        schedule,
                        at(dueAgo),
                        at(dueAgo),
                        endedAgo == null ? null : at(endedAgo));
    }

    private static List<Long> numbers(DataSource source) {
        return new JdbcTemplate(source)
                .queryForList("select job_execution_id from batch_job_execution order by job_execution_id", Long.class);
    }

    private static int count(DataSource source, String table) {
        return new JdbcTemplate(source).queryForObject("select count(*) from " + table, Integer.class);
    }
}
