package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Processes that are killed, stopped and started twice, as on a bad night. */
class FaultAndRestartTests {

    /** How often a run is killed before one is let through; {@code -Dkills=20} for a longer look. */
    private static final int KILLS = Integer.getInteger("kills", 3);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void killedAnywhereTheNextRunEndsWithTheSameTables(TestDatabase database, @TempDir Path undisturbed)
            throws Exception {
        Map<String, String> expected = FirstNight.tables(undisturbed);
        Journey journey = Journey.on(database, folder).withPilot();
        Random moments = new Random(20201122);

        for (int kill = 0; kill < KILLS; kill++) {
            ProgramProcess run = ProgramProcess.start(journey, "nightly");
            run.endsWithin(500 + moments.nextInt(4500));
            run.kill();
        }
        ProgramProcess last = ProgramProcess.start(journey, "nightly");

        assertThat(last.exitCode()).as(last.output()).isZero();
        assertThat(journey.allTables(1)).isEqualTo(expected);
        assertThat(journey.hasEdition(2)).isFalse();
        assertThat(journey.run("recover").out()).contains("nothing to recover");
    }

    @ParameterizedTest
    @EnumSource
    void askedToEndItStopsAndTheNextRunGoesOn(TestDatabase database) throws Exception {
        Journey journey = Journey.on(database, folder).withPilot().lingering();
        ProgramProcess run = ProgramProcess.start(journey, "nightly");
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> run.output()
                .contains("Registering"));

        run.terminate();

        assertThat(run.exitCode()).as(run.output()).isEqualTo(4);
        assertThat(journey.run("nightly").exitCode()).isZero();
        assertThat(journey.table(1, "assessment").rows()).hasSize(140 * 55);
    }

    @ParameterizedTest
    @EnumSource
    void aSecondRunAtTheSameTimeIsRefused(TestDatabase database) throws Exception {
        Journey journey = Journey.on(database, folder).withPilot().lingering();
        ProgramProcess first = ProgramProcess.start(journey, "nightly");
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> first.output()
                .contains("Registering"));

        Journey.Answer second = journey.run("nightly");

        assertThat(second.exitCode()).isEqualTo(6);
        assertThat(second.err()).startsWith("Another run").hasLineCount(1);
        first.terminate();
        assertThat(first.exitCode()).as(first.output()).isEqualTo(4);
    }
}
