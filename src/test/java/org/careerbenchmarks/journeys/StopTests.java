package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run that somebody stops from another process, and goes on with. */
class StopTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void stoppedFromOutsideItEndsAndCanBeRestarted(TestDatabase database) throws Exception {
        Journey journey = Journey.on(database, folder).withPilot().lingering();
        ProgramProcess run = ProgramProcess.start(journey, "nightly");
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> run.output()
                .contains("Registering"));

        Journey.Answer asked = database == TestDatabase.H2 ? journey.run("stop") : journey.run("stop", "1");

        assertThat(asked.out()).contains("asked to stop");
        assertThat(run.exitCode()).as(run.output()).isEqualTo(4);
        assertThat(run.output()).contains("Run 1 was stopped", "restart 1");
        assertThat(journey.run("runs").out()).contains("stopped");
        Journey.Answer restarted = journey.run("restart", "1");
        assertThat(restarted.exitCode()).as(restarted.err()).isZero();
        assertThat(restarted.out()).contains("140 files: 140 accepted");
    }
}
