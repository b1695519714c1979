package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Servers that are killed, ended, doubled, and met by people's commands. */
class ServersTests {

    /** How often the schedule meets a rerun; {@code -Drounds=30} for a longer look. */
    private static final int ROUNDS = Integer.getInteger("rounds", 2);

    /** How often a server is ended and killed; {@code -Dsignals=20} for a longer look. */
    private static final int SIGNALS = Integer.getInteger("signals", 2);

    private static final String OVERLAPS =
            """
            select count(*)
            from batch_job_execution one
            join batch_job_execution other on other.job_execution_id > one.job_execution_id
            where one.start_time < other.end_time and other.start_time < one.end_time
            """;

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    @AfterEach
    void nothingIsLeftRunning() {
        ServerProcess.killAll();
    }

    @Test
    void twoServersShareAPostgresAndOneGoesOnForTheOther() throws Exception {
        Map<String, String> expected = FirstNight.tables(elsewhere);
        Journey journey = Journey.on(TestDatabase.POSTGRESQL, folder).withPilot();
        ServerProcess.declare(journey, "often", "does: nightly", "interval: 8s");
        ServerProcess one = ServerProcess.start(journey);
        ServerProcess other = ServerProcess.start(journey);
        Awaitility.await()
                .pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofSeconds(60))
                .until(() -> isDue(one) || isDue(other));
        boolean isOne = isDue(one);
        (isOne ? one : other).process().endsWithin(1500);

        (isOne ? one : other).kill();
        ServerProcess left = isOne ? other : one;
        left.await("often: ");
        left.await("nothing new; edition 1, unchanged");

        assertThat(left.end()).as(left.process().output()).isZero();
        assertThat(journey.allTables(1)).isEqualTo(expected);
        assertThat(journey.hasEdition(2)).isFalse();
        assertThat(overlaps(journey)).isZero();
        // Each time that it was due has one row, and each row one run that was done.
        assertThat(column(journey, "select outcome from ops.firing order by firing"))
                .startsWith("done")
                .allMatch(outcome -> List.of("done", "stopped").contains(outcome));
        assertThat(column(journey, "select run from ops.firing where run is not null"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void aRerunByHandMeetsTheSchedule(TestDatabase database) throws Exception {
        Journey journey = Journey.on(database, folder).withPilot();
        ServerProcess.declare(journey, "often", "does: nightly", "interval: 2s");
        ServerProcess server = ServerProcess.start(journey);
        server.await("often: 140 files: 140 accepted");

        for (int round = 0; round < ROUNDS; round++) {
            ProgramProcess rerun = ProgramProcess.start(
                    journey, "rerun", "--wave", "2020-07", "--reason", "round " + round, "--wait", "2m");
            Journey.Answer refused = journey.run("rerun", "--wave", "2020-07", "--reason", "at once " + round);
            assertThat(refused.exitCode()).isIn(0, 6);
            assertThat(rerun.exitCode()).as(rerun.output()).isZero();
        }

        assertThat(server.end()).as(server.process().output()).isZero();
        assertThat(overlaps(journey)).isZero();
        assertThat(column(
                        journey,
                        "select distinct status from batch_job_execution where status not in"
                                + " ('COMPLETED', 'STOPPED')"))
                .isEmpty();
        assertThat(column(journey, "select outcome from ops.firing"))
                .doesNotContainNull()
                .doesNotContain("failed");
        assertThat(column(journey, "select count(*) from ops.rerun where reason like 'round %'"))
                .containsExactly(String.valueOf(ROUNDS));
        // Whoever was refused is in the history as well.
        long done = Long.parseLong(column(journey, "select count(*) from ops.rerun where reason like 'at once %'")
                .get(0));
        journey.run("recover");
        assertThat(column(journey, "select result from ops.audit_entry where result like 'refused%'"))
                .hasSize((int) (ROUNDS - done));
        assertThat(journey.allTables(1)).isEqualTo(FirstNight.tables(elsewhere));
    }

    @ParameterizedTest
    @EnumSource
    void endedAndKilledAtAnyMomentTheNextStartDoesWhatIsLeft(TestDatabase database) throws Exception {
        Journey journey = Journey.on(database, folder).withPilot();
        ServerProcess.declare(journey, "often", "does: nightly", "interval: 1s");
        Random moments = new Random(20261129);
        for (int signal = 0; signal < 2 * SIGNALS; signal++) {
            ServerProcess server = ServerProcess.begin(journey);
            server.process().endsWithin(2500 + moments.nextInt(4500));
            if (signal % 2 == 0) {
                server.kill();
            } else {
                long began = System.nanoTime();
                assertThat(server.end()).as(server.process().output()).isIn(0, 143);
                assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(11));
            }
        }

        ServerProcess last = ServerProcess.start(journey);
        last.await("nothing new; edition 1, unchanged");

        assertThat(last.end()).isZero();
        assertThat(journey.allTables(1)).isEqualTo(FirstNight.tables(elsewhere));
        assertThat(journey.hasEdition(2)).isFalse();
        assertThat(journey.run("recover").out()).contains("nothing to recover");
    }

    private static boolean isDue(ServerProcess server) {
        return server.process().output().contains("often is due");
    }

    private static long overlaps(Journey journey) {
        return Long.parseLong(column(journey, OVERLAPS).get(0));
    }

    private static List<String> column(Journey journey, String query) {
        return WarehouseRows.column(journey, query);
    }
}
