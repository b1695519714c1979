package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.awaitility.Awaitility;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night whose returns are read by other processes, some of which do not live to see the end of it. */
class ScaleOutTests {

    private static final String ATTEMPTS = "select submission_id || ' ' || attempt || ' ' || outcome || ' ' ||"
            + " coalesce(answers_digest, '') from intake.attempt order by submission_id, attempt";

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private Journey journey;
    private Crew crew;

    @BeforeEach
    void aCrew() {
        journey = Journey.on(TestDatabase.POSTGRESQL, folder).withPilot();
        crew = new Crew(journey);
    }

    @AfterEach
    void nothingIsLeftRunning() throws InterruptedException {
        crew.killAll();
    }

    @Test
    void aKilledWorkersPartGoesToAnotherAndTheBrokerMayComeBack() throws Exception {
        prepare();
        ProgramProcess broker = crew.broker();
        ProgramProcess first = crew.worker();
        ProgramProcess night = crew.night();
        crew.awaitTheMidstOfIt(1);
        first.kill();
        broker.kill();
        crew.broker();
        ProgramProcess second = crew.worker();

        assertThat(night.exitCode()).as(night.output()).isZero();
        assertEqualToALocalNight();
        second.terminate();
        assertThat(second.exitCode()).as(second.output()).isZero();
    }

    @Test
    void workersWithoutAnyFolderReadFromTheDatabase() throws Exception {
        journey.with("benchmarks.take-in.archive", "database");
        prepare();
        crew.broker();
        Journey apart = journey.elsewhere(elsewhere.resolve("worker/journey"));
        ProgramProcess worker = ProgramProcess.start(apart, "serve", "--worker");
        ProgramProcess night = crew.night();
        try {
            assertThat(night.exitCode()).as(night.output()).isZero();
        } finally {
            worker.kill();
        }

        assertEqualToALocalNight();
        assertThat(WarehouseRows.column(journey, "select distinct kind from ops.shared_file"))
                .containsExactly("reference");
    }

    @Test
    void aRunThatIsKilledIsFinishedByTheNextWhileItsWorkersLive() throws Exception {
        prepare();
        crew.broker();
        ProgramProcess worker = crew.worker();
        ProgramProcess night = crew.night();
        crew.awaitTheMidstOfIt(1);
        night.kill();

        ProgramProcess next = crew.night();

        assertThat(next.exitCode()).as(next.output()).isZero();
        assertEqualToALocalNight();
        assertThat(WarehouseRows.column(
                        journey, "select distinct status from batch_job_execution order by status"))
                .contains("COMPLETED")
                .doesNotContain("STARTED", "STOPPING");
        assertThat(Crew.hasEnded(worker)).isFalse();
    }

    @Test
    void aRunStopsThoughNobodyWorksForItAndARestartFinishesIt() throws Exception {
        prepare();
        crew.broker();
        ProgramProcess night = crew.night();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> night.output().contains("Taking in"));
        long began = System.nanoTime();
        night.terminate();
        assertThat(night.exitCode()).as(night.output()).isEqualTo(4);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));

        crew.worker();
        ProgramProcess restart = crew.run("restart", "1");

        assertThat(restart.exitCode()).as(restart.output()).isZero();
        assertEqualToALocalNight();
    }

    @Test
    void aWorkbookThatEndsItsReadersIsQuarantinedAndTheOthersAreLoaded() throws Exception {
        journey.with("benchmarks.file-bytes", "104857600")
                .with("benchmarks.inflated-bytes", "1073741824")
                .with("benchmarks.rows", "100000");
        Path poisoned = journey.returns("2020-07").get(3);
        journey.send("2020-07/" + poisoned.getFileName(), Workbooks.changed(poisoned, ScaleOutTests::poison));
        prepare();
        crew.broker();
        ProgramProcess night = crew.night();
        int died = 0;
        ProgramProcess worker = smallWorker();
        while (!Crew.hasEnded(night)) {
            if (Crew.hasEnded(worker)) {
                died++;
                worker = smallWorker();
            }
            night.endsWithin(200);
        }

        assertThat(night.exitCode()).as(night.output()).isEqualTo(3);
        assertThat(died).isEqualTo(3);
        Table submissions = journey.table(1, "submission");
        assertThat(submissions.where("outcome", "quarantined").column("file"))
                .containsExactly("returns/2020-07/" + poisoned.getFileName());
        assertThat(submissions.where("outcome", "accepted").rows()).hasSize(141);
        assertThat(journey.table(1, "finding").column("rule")).contains("file_ends_reader");
        assertThat(WarehouseRows.of(journey, "intake.begun")).isEmpty();
    }

    private ProgramProcess smallWorker() {
        return crew.worker("-Xmx80m", "-XX:+ExitOnOutOfMemoryError");
    }

    /** More text than a small process can hold. */
    private static void poison(Workbook workbook) {
        Sheet sheet = workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
        String text = "x".repeat(1000);
        for (int row = 100; row < 5000; row++) {
            Row added = sheet.createRow(row);
            for (int column = 0; column < 20; column++) {
                added.createCell(column).setCellValue(text + row + "." + column);
            }
        }
    }

    /** Makes the tables: a worker works only for a warehouse that is there. */
    private void prepare() {
        Journey.Answer answer = journey.run("recover");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
    }

    private void assertEqualToALocalNight() {
        Journey local = Journey.on(TestDatabase.POSTGRESQL, elsewhere.resolve("local")).withPilot();
        assertThat(local.run("nightly").exitCode()).isZero();
        Map<String, String> expected = local.allTables(1);
        assertThat(journey.allTables(1)).isEqualTo(expected);
        List<String> attempts = WarehouseRows.column(local, ATTEMPTS);
        assertThat(WarehouseRows.column(journey, ATTEMPTS)).isEqualTo(attempts);
    }
}
