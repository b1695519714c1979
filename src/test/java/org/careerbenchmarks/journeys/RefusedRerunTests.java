package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reruns of what nobody knows, or what is there no longer. */
class RefusedRerunTests {

    private static final String WAVE = "2020-07";

    @TempDir
    private Path folder;

    @Test
    void whatIsNotKnownIsSaidWithWhatIs() {
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot();
        journey.run("nightly");
        Map<String, List<String>> rows = WarehouseRows.of(journey);

        assertRefused(journey, "There is no wave 2031-07; the waves are 2019-07, 2020-07.", "--wave", "2031-07");
        assertRefused(
                journey,
                "There is no school P999 in the panel; name it by its school_id, one of P001, P002, P003, P004, P005 and"
                        + " 65 others, or by a URN.",
                "--wave",
                WAVE,
                "--school",
                "P999");
        assertRefused(journey, "There is no file returns/no.xlsx; ", "--wave", WAVE, "--file", "returns/no.xlsx");
        String other = journey.table(1, "submission")
                .where("wave", "2019-07")
                .where("school_id", "P001")
                .only("file");
        assertRefused(journey, other + " is of wave 2019-07, not of 2020-07", "--wave", WAVE, "--file", other);
        assertRefused(journey, "Write something after --reason", "--wave", WAVE, "--reason", " ");
        assertThat(journey.run("rerun", "--wave", WAVE).exitCode()).isEqualTo(64);
        assertThat(WarehouseRows.of(journey)).isEqualTo(rows);
    }

    @Test
    void aCopyThatIsGoneIsSaidAndTheOthersAreAssessed() throws IOException {
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot();
        journey.run("nightly");
        Path original = journey.returns(WAVE).get(2);
        String sha256 = journey.table(1, "submission")
                .where("file", "returns/" + WAVE + "/" + original.getFileName())
                .only("sha256");
        Files.delete(original);
        Files.delete(journey.data()
                .resolve("archive")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256));

        Journey.Answer answer = journey.run("rerun", "--wave", WAVE, "--reason", "All of them");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out())
                .contains("69 submissions of 69 schools", "Not in the archive, so not assessed: returns/2020-07/P003");
    }

    private static void assertRefused(Journey journey, String sentence, String... options) {
        List<String> all = new ArrayList<>(List.of("rerun"));
        all.addAll(List.of(options));
        if (!all.contains("--reason")) {
            all.addAll(List.of("--reason", "Why not"));
        }
        Journey.Answer answer = journey.run(all.toArray(String[]::new));
        assertThat(answer.err()).startsWith(sentence).hasLineCount(1);
        assertThat(answer.exitCode()).isEqualTo(64);
    }
}
