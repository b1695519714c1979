package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rerun that is killed while it assesses, and what the next commands make of it. */
class KilledRerunTests {

    private static final Path FIRST_RETURN = Path.of("input/returns/2020-07/P001 Silvetshaw CofE Primary School.xlsx");

    private static final String[] RERUN = {"rerun", "--wave", "2020-07", "--reason", "A stricter threshold"};

    /** One return has a blank, which a stricter threshold does not accept any more. The same bytes in all journeys. */
    private static final byte[] WITH_A_BLANK = Workbooks.changed(FIRST_RETURN, Workbooks.answering("3.2", ""));

    /** The tables after a rerun that nothing disturbs. */
    private static Map<String, String> expected;

    @TempDir
    private Path folder;

    @BeforeAll
    static void rerunUndisturbed(@TempDir Path undisturbed) {
        Journey journey = pilot(Journey.on(TestDatabase.H2, undisturbed));
        Journey.Answer answer = journey.run(RERUN);
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(3);
        expected = journey.allTables(2);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLostMeanwhileAndTheNextNightFinishesIt(TestDatabase database) throws Exception {
        Journey journey = pilot(Journey.on(database, folder));
        ProgramProcess run = ProgramProcess.start(journey, RERUN);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> run.output().contains("Taking in"));
        run.kill();

        // Publishing looks at no file: what waits to be assessed must stand as it did.
        Journey.Answer between = journey.run("publish");
        assertThat(between.exitCode()).as(between.err()).isZero();
        int edition = journey.hasEdition(2) ? 2 : 1;
        assertThat(journey.table(edition, "return_coverage")
                        .where("geographic_level", "lep")
                        .column("outstanding"))
                .containsOnly("0");
        Journey.Answer night = journey.run("nightly");
        assertThat(night.exitCode()).as(night.err()).isIn(0, 3);

        int last = journey.hasEdition(3) ? 3 : 2;
        assertThat(journey.allTables(last)).isEqualTo(expected);
        assertThat(attempts(journey)).isEqualTo(142 + 70);
        assertThat(journey.run("runs").out())
                .containsPattern("2  rerun +failed")
                .containsPattern("A stricter threshold\"; edition 1 -> [23]: changed 1 outcome, ");
        Journey.Answer again = journey.run("restart", "2");
        assertThat(again.out()).as(again.err()).contains(last + ", unchanged");
        assertThat(attempts(journey)).isEqualTo(142 + 70);
    }

    @ParameterizedTest
    @EnumSource
    void aRestartDoesWhatIsLeft(TestDatabase database) throws Exception {
        Journey journey = pilot(Journey.on(database, folder));
        ProgramProcess run = ProgramProcess.start(journey, RERUN);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> run.output().contains("Taking in"));
        run.kill();

        Journey.Answer answer = journey.run("restart", "2");

        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(3);
        assertThat(answer.out())
                .contains("70 submissions of 70 schools assessed again: 1 accepted with query -> rejected");
        assertThat(journey.allTables(2)).isEqualTo(expected);
        assertThat(attempts(journey)).isEqualTo(142 + 70);
    }

    private static Journey pilot(Journey journey) {
        journey.withPilot().send("2020-07/" + FIRST_RETURN.getFileName(), WITH_A_BLANK);
        assertThat(journey.run("nightly").exitCode()).isZero();
        return journey.with("benchmarks.completeness", "1.0");
    }

    private static int attempts(Journey journey) {
        return WarehouseRows.of(journey, "intake.attempt").size();
    }
}
