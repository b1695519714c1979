package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Housekeeping that is killed, wherever it was, and what the next commands make of it. */
class KilledHousekeepingTests {

    private static final int KILLS = 3;

    @TempDir
    private Path folder;

    @Test
    void killedAnywhereTheTablesAreAsBefore() throws Exception {
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot();
        journey.run("nightly");
        journey.run("nightly");
        Map<String, String> expected = journey.allTables(1);
        HousekeepingTests.age(journey);
        Random moments = new Random(20261129);

        for (int kill = 0; kill < KILLS; kill++) {
            ProgramProcess run = ProgramProcess.start(journey, "housekeeping");
            run.endsWithin(1000 + moments.nextInt(3000));
            run.kill();
        }
        killWhileItCompacts(journey);
        Files.move(journey.output(), folder.resolve("output before"));
        ProgramProcess night = ProgramProcess.start(journey, "nightly");

        assertThat(night.exitCode()).as(night.output()).isZero();
        assertThat(night.output()).contains("nothing new", "1, unchanged");
        assertThat(journey.allTables(1)).isEqualTo(expected);
        assertThat(journey.run("recover").out()).contains("nothing to recover");
        assertThat(journey.run("housekeeping").exitCode()).isZero();
        assertThat(HousekeepingTests.backups(journey))
                .allMatch(each -> each.toString().endsWith("Z.zip"));
        assertThat(journey.data()).isDirectoryNotContaining("glob:**empFile");
    }

    /** What is said last stands there just before. */
    private static void killWhileItCompacts(Journey journey) throws InterruptedException {
        ProgramProcess run = ProgramProcess.start(journey, "housekeeping");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .until(() -> run.output().contains("Took"));
        run.kill();
    }
}
