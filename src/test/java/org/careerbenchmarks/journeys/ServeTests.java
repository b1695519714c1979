package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schedule as a server: what is due is run and written down, and people can give commands beside it. */
class ServeTests {

    @TempDir
    private Path folder;

    @AfterEach
    void nothingIsLeftRunning() {
        ServerProcess.killAll();
    }

    @ParameterizedTest
    @EnumSource
    void itRunsWhatIsDueAndTellsHowItStands(TestDatabase database) throws Exception {
        Journey journey = Journey.on(database, folder).withPilot();
        // Far enough apart that it can look between two runs, also on a slow machine.
        ServerProcess.declare(journey, "often", "does: nightly", "interval: 5s");
        ServerProcess server = ServerProcess.start(journey);
        server.await("often: 140 files: 140 accepted");

        Awaitility.await().atMost(Duration.ofSeconds(180)).until(() -> server.get("/actuator/prometheus")
                .body()
                .contains("benchmarks_returns{state=\"accepted\",wave=\"2020-07\"} 70.0"));

        assertThat(server.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(server.get("/actuator/health/readiness").body()).contains("\"warehouse\":{\"status\":\"UP\"}");
        assertThat(server.get("/actuator/health/liveness").body()).contains("UP");
        assertThat(server.get("/actuator/prometheus").body())
                .contains("spring_batch_job_seconds_count{", "spring_batch_job_name=\"nightly\"")
                .contains(
                        "benchmarks_queries_open 0.0",
                        "benchmarks_edition 1.0",
                        "benchmarks_last_good_load_age_seconds ");
        // A command between two of its runs; on the embedded database one that meets a run is refused.
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> journey.run("status").exitCode() == 0);
        assertThat(server.end()).as(server.process().output()).isZero();
        Table audit = csv(journey, "audit", "--last", "1000");
        assertThat(audit.column("actor")).containsOnly("schedule often");
        assertThat(journey.table(1, "assessment").rows()).hasSize(140 * 55);
        // The last one may have been going on when the server was ended.
        assertThat(firings(journey)).startsWith("done").allMatch(ServeTests::isDoneOrStopped);
    }

    @ParameterizedTest
    @EnumSource
    void pausedItDoesNothingAndGoesOnByItself(TestDatabase database) throws Exception {
        Journey journey = Journey.on(database, folder).withPilot();
        ServerProcess.declare(journey, "often", "does: nightly", "interval: 1s");
        journey.run("recover");

        assertThat(pause(journey, "1d").out())
                .startsWith("often is paused by Ann until ")
                .contains(": the server moves.");
        ServerProcess server = ServerProcess.start(journey);
        server.await("often: paused by Ann until");
        assertThat(pause(journey, "3s").exitCode()).isZero();
        server.await("often: 140 files: 140 accepted");

        assertThat(server.end()).isZero();
        assertThat(csv(journey, "runs", "--last", "1000")
                        .where("status", "paused")
                        .column("words"))
                .isNotEmpty()
                .allMatch(words -> words.contains("the server moves"));
        assertThat(csv(journey, "audit", "--last", "1000")
                        .where("action", "pause")
                        .column("actor"))
                .containsExactly("Ann", "Ann");
        assertThat(firings(journey)).startsWith("paused").contains("done").doesNotContain("failed");
    }

    private static Journey.Answer pause(Journey journey, String until) {
        String jobs = ServerProcess.jobs(journey).toString();
        return journey.run(
                "pause", "often", "--reason", "the server moves", "--by", "Ann", "--until", until, "--jobs", jobs);
    }

    @ParameterizedTest
    @EnumSource
    void aRunIsStoppedAndTheServerLives(TestDatabase database) throws Exception {
        Journey journey = Journey.on(database, folder).withPilot().lingering();
        ServerProcess.declare(journey, "once", "does: nightly", "interval: 5s");
        ServerProcess server = ServerProcess.start(journey);
        server.await("once is due");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> Files.exists(journey.data().resolve("logs/runs/1.log")));

        Journey.Answer asked = database == TestDatabase.H2 ? journey.run("stop") : journey.run("stop", "1");

        assertThat(asked.out()).contains("asked to stop");
        server.await("once: somebody asked it to stop.");
        assertThat(server.get("/actuator/health").statusCode()).isEqualTo(200);
        long began = System.nanoTime();
        assertThat(server.end()).as(server.process().output()).isZero();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
        assertThat(firings(journey)).startsWith("stopped").doesNotContainNull();
        assertThat(csv(journey, "audit", "--last", "1000")
                        .where("action", "stop")
                        .column("run"))
                .containsExactly("1");
    }

    @Test
    void aSecondServerWithTheSameDataFolderIsRefused() throws Exception {
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot();
        ServerProcess.declare(journey, "seldom", "does: nightly", "interval: 1d");
        ServerProcess first = ServerProcess.start(journey);

        ServerProcess second = ServerProcess.begin(journey);

        assertThat(second.process().exitCode()).isEqualTo(6);
        assertThat(second.process().output())
                .startsWith("Another server works with")
                .hasLineCount(1);
        assertThat(first.end()).isZero();
    }

    @Test
    void aScheduleThatCannotBeUsedIsRefused() throws Exception {
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot();
        ServerProcess.declare(journey, "nightly", "does: nightly", "cron: \"0 30 1 * * ?\"");

        ServerProcess refused = ServerProcess.begin(journey);

        assertThat(refused.process().exitCode()).isEqualTo(64);
        assertThat(refused.process().output())
                .hasLineCount(1)
                .contains("nightly.yml line 2", "the clocks of Europe/London go from 01:00 to 02:00");
    }

    private static boolean isDoneOrStopped(String outcome) {
        return outcome.equals("done") || outcome.equals("stopped");
    }

    private Table csv(Journey journey, String... verb) {
        List<String> all = new ArrayList<>(List.of(verb));
        all.addAll(List.of("--format", "csv"));
        Journey.Answer answer = journey.run(all.toArray(String[]::new));
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        try {
            return Table.read(Files.writeString(folder.resolve("answer.csv"), answer.out()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What came of each, the first first. */
    private static List<String> firings(Journey journey) {
        return WarehouseRows.column(journey, "select outcome from ops.firing order by firing");
    }
}
