package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

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
        assertThat(WarehouseRows.column(journey, "select distinct status from batch_job_execution order by status"))
                .contains("COMPLETED")
                .doesNotContain("STARTED", "STOPPING");
        assertThat(Crew.hasEnded(worker)).isFalse();
    }

    @Test
    void aRunStopsThoughNobodyWorksForItAndARestartFinishesIt() throws Exception {
        prepare();
        crew.broker();
        journey.with("benchmarks.take-in.timeout", "2s");
        Journey.Answer silent = journey.run("nightly");
        assertThat(silent.exitCode()).isEqualTo(5);
        assertThat(silent.err()).contains("No worker took anything in for 2 s, and 142 submissions are left");
        journey.with("benchmarks.take-in.timeout", "60s");
        ProgramProcess night = crew.night();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> night.output()
                .contains("Taking in"));
        long began = System.nanoTime();
        night.terminate();
        assertThat(night.exitCode()).as(night.output()).isEqualTo(4);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));

        // What was handed out for the two runs still lies in the queue, and is dropped.
        crew.worker();
        ProgramProcess restart = crew.run("restart", "2");

        assertThat(restart.exitCode()).as(restart.output()).isZero();
        assertEqualToALocalNight();
    }

    @Test
    void aWorkbookThatEndsItsReadersIsQuarantinedAndTheOthersAreLoaded() throws Exception {
        String file = Poison.send(journey);
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
        assertThat(submissions.where("outcome", "quarantined").column("file")).containsExactly(file);
        assertThat(submissions.where("outcome", "accepted").rows()).hasSize(141);
        assertThat(journey.table(1, "finding").column("rule")).contains("file_ends_reader");
        assertThat(WarehouseRows.of(journey, "intake.begun")).isEmpty();
    }

    private ProgramProcess smallWorker() {
        return crew.worker(Poison.SMALL);
    }

    /** Makes the tables: a worker works only for a warehouse that is there. */
    private void prepare() {
        Journey.Answer answer = journey.run("recover");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
    }

    private void assertEqualToALocalNight() {
        assertThat(journey.allTables(1)).isEqualTo(LocalNight.TABLES);
        assertThat(WarehouseRows.column(journey, ATTEMPTS)).isEqualTo(LocalNight.VERDICTS);
    }

    /** What a night makes of the pilot that reads all by itself. */
    private static final class LocalNight {

        private static final Map<String, String> TABLES;
        private static final List<String> VERDICTS;

        static {
            try {
                Path folder = Files.createTempDirectory("benchmarks-local-night-");
                Journey local = Journey.on(TestDatabase.POSTGRESQL, folder).withPilot();
                assertThat(local.run("nightly").exitCode()).isZero();
                TABLES = local.allTables(1);
                VERDICTS = WarehouseRows.column(local, ATTEMPTS);
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }

    @Test
    void whatCannotWorkIsRefusedInASentence() {
        Journey embedded = Journey.on(TestDatabase.H2, elsewhere.resolve("h2")).withPilot();
        assertThat(embedded.run("serve", "--worker").err())
                .isEqualToIgnoringNewLines("A worker needs the PostgreSQL of the runs that it works for: name it in"
                        + " SPRING_DATASOURCE_URL.");
        assertThat(embedded.run("serve", "--worker", "--broker").exitCode()).isEqualTo(64);
        assertThat(journey.run("serve", "--worker").err()).startsWith("There is nothing in this warehouse yet");
        Journey.Answer remote =
                embedded.with("benchmarks.take-in.partitions", "remote").run("nightly");
        assertThat(remote.exitCode()).isEqualTo(5);
        assertThat(remote.err())
                .startsWith("The setting benchmarks.take-in.partitions is remote, which needs a PostgreSQL")
                .hasLineCount(1);
        prepare();
        new JdbcTemplate(WarehouseRows.database(journey))
                .update("delete from \"flyway_schema_history\" where \"version\" = '13'");
        assertThat(journey.run("serve", "--worker").err()).startsWith("The tables of this warehouse are of another");
    }
}
