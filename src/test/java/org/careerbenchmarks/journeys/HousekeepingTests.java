package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Housekeeping as its operator has it: backups, runs of long ago, and what is said about them. */
class HousekeepingTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void runsOfLongAgoGoAndThoseThatSomethingCameOfStay(TestDatabase database) throws IOException {
        Journey journey = nights(3, database);
        Path waves = journey.input().resolve("reference/waves.csv");
        byte[] sound = Files.readAllBytes(waves);
        Files.write(waves, "nonsense".getBytes(StandardCharsets.UTF_8));
        assertThat(journey.run("nightly").exitCode()).isEqualTo(5);
        Files.write(waves, sound);
        Map<String, List<String>> before = WarehouseRows.of(journey);
        age(journey);

        Journey.Answer answer = journey.run("housekeeping");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out())
                .containsPattern("Runs +2 runs that ended before \\d{4}-\\d\\d-\\d\\d deleted, 2 kept: an edition")
                .containsPattern("Needs a person +nothing");
        assertThat(runs(journey)).containsExactly(1L, 4L, 5L);
        Map<String, List<String>> after = WarehouseRows.of(journey);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.keySet().stream()
                .filter(table -> !table.matches("(?i).*(batch_|audit_entry).*"))
                .forEach(table -> assertThat(after.get(table)).as(table).isEqualTo(before.get(table)));
        assertThat(journey.run("audit").out()).contains("housekeeping", "2 runs that ended before");
        Journey.Answer restart = journey.run("restart", "4");
        assertThat(restart.exitCode()).as(restart.err()).isZero();
        assertThat(restart.out()).contains("1, unchanged");
        assertThat(journey.run("runs").out()).containsPattern("5  housekeeping +completed");
    }

    @Test
    void theNewestBackupsAreKeptAndTheLastOneBringsAllBack() throws IOException {
        Journey journey = nights(1, TestDatabase.H2).with("benchmarks.backups-kept", "2");
        Map<String, String> tables = journey.allTables(1);
        assertThat(journey.run("housekeeping").exitCode()).isZero();
        Path first = journey.data().resolve("backups").resolve("2020-01-02T04-30-00Z.zip");
        Files.move(backups(journey).get(0), first);
        Files.copy(first, first.resolveSibling("2020-01-01T04-30-00Z.zip"));
        Files.writeString(first.resolveSibling("2020-01-01T04-30-00Z.zip.partial"), "half");

        Journey.Answer answer = journey.run("housekeeping");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(journey.run("runs", "3", "--log").out())
                .containsPattern("Run 3 completed in [\\d.]+ s: backup .*Z\\.zip; 0 runs deleted\n");
        assertThat(answer.out())
                .containsPattern("Backup .*backups/.*Z\\.zip, [\\d,]+ bytes: the database and 142 files")
                .contains("1 older backup deleted")
                .containsPattern("Database +[\\d,]+ bytes, [\\d,]+ after compacting");
        assertThat(backups(journey)).hasSize(2).startsWith(first);
        assertThat(journey.run("audit").out()).contains("1 older backup deleted");
        Path faults = journey.data().resolve("warehouse.trace.db");
        assertThat(Files.exists(faults) ? Files.readString(faults) : "").doesNotContain("already closed");
        assertThat(restored(backups(journey).get(1))).isEqualTo(tables);
    }

    @Test
    void aBackupThatLacksCopiesIsKeptAndNeedsAPerson() throws IOException {
        Journey journey = nights(1, TestDatabase.H2).with("benchmarks.backups-kept", "1");
        assertThat(journey.run("housekeeping").exitCode()).isZero();
        Path whole = journey.data().resolve("backups").resolve("2020-01-02T04-30-00Z.zip");
        Files.move(backups(journey).get(0), whole);
        Path copy;
        try (Stream<Path> copies = Files.walk(journey.data().resolve("archive"))) {
            copy = copies.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        Files.writeString(copy, "rotten");

        Journey.Answer answer = journey.run("housekeeping");

        assertThat(answer.exitCode()).isEqualTo(5);
        assertThat(answer.out())
                .contains("141 files")
                .containsPattern("Needs a person +1 copy that the ledger names")
                .contains(copy.getFileName().toString())
                .doesNotContain("older backup deleted");
        assertThat(backups(journey)).hasSize(2).startsWith(whole);
        assertThat(journey.run("audit").out()).contains("done, but 1 copy that the ledger names");
    }

    @Test
    void whereNoBackupCanBeMadeNothingIsDeleted() throws IOException {
        Journey journey = nights(3, TestDatabase.H2);
        Path elsewhere = folder.resolve("elsewhere");
        Path older = Files.createDirectory(elsewhere).resolve("2020-01-02T04-30-00Z.zip");
        Files.writeString(older, "an older one");
        Path full = folder.resolve("full disk");
        Files.writeString(full, "no folder");
        age(journey);

        Journey.Answer answer =
                journey.with("benchmarks.backup-folder", full.toString()).run("housekeeping");

        assertThat(answer.exitCode()).isEqualTo(5);
        assertThat(answer.err())
                .startsWith("Run 4 failed: ")
                .contains("full disk")
                .hasLineCount(1);
        assertThat(runs(journey)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(journey.run("audit").out()).contains("failed: Run 4 failed");
        Journey.Answer mended =
                journey.with("benchmarks.backup-folder", elsewhere.toString()).run("restart", "4");
        assertThat(mended.exitCode()).as(mended.err()).isZero();
        assertThat(mended.out()).contains("after compacting");
        assertThat(elsewhere).isDirectoryContaining(each -> !each.equals(older));
        assertThat(older).exists();
        assertThat(runs(journey)).containsExactly(1L, 3L, 4L, 5L);
    }

    @Test
    void aPostgresIsLeftToItsOwnTools() {
        Journey journey = Journey.on(TestDatabase.POSTGRESQL, folder).withPilot();

        Journey.Answer answer = journey.run("housekeeping");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out())
                .containsPattern("Backup +none, because a PostgreSQL is backed up with its own pg_dump")
                .doesNotContain("compacting");
        assertThat(journey.data().resolve("backups")).doesNotExist();
    }

    @Test
    void lettersAboutAWaveThatClosedLongAgoAreTakenAwayAndComeBack() throws IOException {
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot();
        Path sent = journey.returns("2020-07").get(0);
        byte[] blank = Workbooks.changed(sent, Workbooks.answering("1.1", ""));
        journey.send("2020-07/" + sent.getFileName(), blank);
        assertThat(journey.run("nightly").exitCode()).isZero();
        Path letter = journey.output().resolve("feedback/2020-07/P001/letter.txt");
        assertThat(letter).exists();
        Map<String, List<String>> before = WarehouseRows.of(journey);

        Journey.Answer night =
                journey.with("benchmarks.feedback-kept-days", "30").run("nightly");

        assertThat(night.out()).as(night.err()).contains("1, unchanged").doesNotContain("Sent back");
        assertThat(letter).doesNotExist();
        assertThat(WarehouseRows.of(journey).get("\"INTAKE\".\"FINDING\""))
                .isNotEmpty()
                .isEqualTo(before.get("\"INTAKE\".\"FINDING\""));
        journey.with("benchmarks.feedback-kept-days", "0").run("nightly");
        assertThat(letter).exists();
    }

    private Journey nights(int last, TestDatabase database) {
        Journey journey = Journey.on(database, folder).withPilot();
        for (int night = 1; night <= last; night++) {
            assertThat(journey.run("nightly").exitCode()).isZero();
        }
        return journey;
    }

    /** As if all runs had ended years ago. */
    static void age(Journey journey) {
        new JdbcTemplate(WarehouseRows.database(journey))
                .update("update batch_job_execution set end_time = ?", LocalDateTime.of(2020, 8, 1, 3, 0));
    }

    private static List<Long> runs(Journey journey) {
        return new JdbcTemplate(WarehouseRows.database(journey))
                .queryForList("select job_execution_id from batch_job_execution order by 1", Long.class);
    }

    static List<Path> backups(Journey journey) throws IOException {
        try (Stream<Path> found = Files.list(journey.data().resolve("backups"))) {
            return found.sorted().toList();
        }
    }

    private Map<String, String> restored(Path backup) {
        Journey again = Journey.on(TestDatabase.H2, folder.resolve("again"));
        Journey.copy(folder.resolve("input"), again.input());
        Journey.Answer restore = again.run("restore", "--from", backup.toString());
        assertThat(restore.exitCode()).as(restore.err()).isZero();
        Journey.Answer night = again.run("nightly");
        assertThat(night.out()).as(night.err()).contains("1, unchanged");
        return again.allTables(1);
    }
}
