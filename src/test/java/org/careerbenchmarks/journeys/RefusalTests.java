package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the program says when it cannot do what it was asked: one sentence, and nothing is lost. */
class RefusalTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aBrokenReferenceFileStopsTheRunBeforeAnythingIsTakenIn(TestDatabase database) throws IOException {
        Journey journey = Journey.on(database, folder).withPilot();
        Path waves = journey.input().resolve("reference/waves.csv");
        Files.writeString(waves, Files.readString(waves).replace("2020-07-17", "17/07/2020"));

        Journey.Answer answer = journey.run("nightly");

        assertThat(answer.exitCode()).isEqualTo(5);
        assertThat(answer.err()).hasLineCount(1).contains("reference/waves.csv, line 3, column due_on", "17/07/2020");
        assertThat(answer.err()).doesNotContain("Exception", "\tat ");
        assertThat(journey.data().resolve("archive")).doesNotExist();
        assertThat(journey.output()).doesNotExist();
    }

    @Test
    void mendedItCanBeRestarted() throws IOException {
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot();
        Path waves = journey.input().resolve("reference/waves.csv");
        String right = Files.readString(waves);
        Files.writeString(waves, right.replace("2020-07-17", ""));
        journey.run("nightly");
        assertThat(journey.run("runs").out()).contains("failed");
        Files.writeString(waves, right);

        Journey.Answer restarted = journey.run("restart", "1");

        assertThat(restarted.err()).isEmpty();
        assertThat(restarted.exitCode()).isZero();
        assertThat(restarted.out()).contains("140 files: 140 accepted", "39 %");
    }

    @Test
    void wrongUsageIsExplained() {
        Journey journey = Journey.on(TestDatabase.H2, folder);

        assertThat(journey.run("nightly").err()).contains("There is no input folder");
        assertThat(journey.run("nightly").exitCode()).isEqualTo(64);
        assertThat(journey.run("nihgtly").exitCode()).isEqualTo(64);
        assertThat(journey.run("nightly", "--nonsense").exitCode()).isEqualTo(64);
        assertThat(journey.runAsIs(List.of()).exitCode()).isEqualTo(64);
        assertThat(journey.run("nihgtly").err()).hasLineCount(1);
    }

    @ParameterizedTest
    @EnumSource
    void unknownRunsEditionsAndWavesAreNamed(TestDatabase database) {
        Journey journey = Journey.on(database, folder).withPilot();
        journey.run("nightly");

        assertThat(journey.run("restart", "99").err()).contains("There is no run 99");
        assertThat(journey.run("export", "--edition", "9").err()).contains("There is no edition 9");
        assertThat(journey.run("export", "--edition", "9").exitCode()).isEqualTo(64);
        assertThat(journey.run("status", "--wave", "2031-01").err()).contains("There is no wave 2031-01", "2020-07");
        assertThat(journey.run(
                                "templates",
                                "--wave",
                                "2031-01",
                                "--out",
                                folder.resolve("t").toString())
                        .exitCode())
                .isEqualTo(64);
    }

    @Test
    void somethingElseInTheFolderOfAnEditionIsMovedAside() throws IOException {
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot();
        Path other = Files.createDirectories(journey.output().resolve("edition-1/tables"));
        Files.writeString(other.resolve("headline.csv"), "of another warehouse");

        Journey.Answer answer = journey.run("nightly");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).contains("of another warehouse", "edition-1.replaced-1");
        assertThat(journey.output().resolve("edition-1.replaced-1/tables/headline.csv"))
                .hasContent("of another warehouse");
        assertThat(journey.table(1, "headline").rows()).hasSize(63);
    }
}
