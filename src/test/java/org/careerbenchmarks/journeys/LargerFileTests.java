package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A workbook that unpacks to more than the limit, which an operator found harmless. */
class LargerFileTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void theLimitIsRaisedForOneFileAndNoOther(TestDatabase database) throws Exception {
        Journey journey = Journey.on(database, folder).withPilot().withoutSurveys();
        journey.returns("2019-07")
                .forEach(file -> assertThat(file.toFile().delete()).isTrue());
        Path bloated = journey.returns("returns/").get(0);
        Path alsoBloated = journey.returns("returns/").get(1);
        journey.returns("returns/").stream()
                .filter(file -> !file.equals(bloated) && !file.equals(alsoBloated))
                .forEach(file -> assertThat(file.toFile().delete()).isTrue());
        journey.with("benchmarks.inflated-bytes", "20000");

        assertThat(journey.run("nightly").exitCode()).isEqualTo(3);
        assertThat(journey.table(1, "submission").column("outcome")).containsExactly("quarantined", "quarantined");
        assertThat(journey.table(1, "finding").column("rule")).containsExactly("file_too_large", "file_too_large");

        journey.with("benchmarks.larger-files", sha256(bloated));
        assertThat(journey.run("nightly").exitCode()).isZero();
        Table submissions = journey.table(2, "submission");
        assertThat(submissions.where("sha256", sha256(bloated)).only("outcome")).isEqualTo("accepted");
        assertThat(submissions.where("sha256", sha256(alsoBloated)).only("outcome"))
                .isEqualTo("quarantined");
        assertThat(journey.table(2, "assessment").rows()).hasSize(55);
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
