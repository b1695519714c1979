package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An operator looks what a rerun would do before it is done. */
class DryRunTests {

    private static final String WAVE = "2020-07";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aDryRunShowsWhatWouldChangeAndLeavesEverythingAsItWas(TestDatabase database) throws IOException {
        Journey journey = RerunTests.fiveSchools(database, folder);
        RerunTests.leaveOut(journey, 0, "3.2");
        journey.run("nightly");
        journey.send("new.xlsx", Workbooks.savedAgain(journey.returns(WAVE).get(1)));
        journey.with("benchmarks.completeness", "1.0");
        Map<String, List<String>> rows = WarehouseRows.of(journey);

        Journey.Answer dry = journey.run("rerun", "--wave", WAVE, "--reason", "To see", "--dry-run");

        assertThat(dry.exitCode()).as(dry.err()).isZero();
        assertThat(dry.out())
                .contains("1 file has arrived that the run would take in first:", "  returns/new.xlsx")
                .contains("  returns/new.xlsx: new -> duplicate")
                .contains("5 submissions were assessed again and compared with edition 1; nothing is stored.")
                .contains("accepted with query -> rejected (", "North East, 2020-07: 100.0 % -> 80.0 %");
        assertThat(WarehouseRows.of(journey)).isEqualTo(rows);
        assertThat(journey.hasEdition(2)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aDryRunShowsWhatALateReturnWouldMove(TestDatabase database) throws IOException {
        Journey journey = RerunTests.fiveSchools(database, folder);
        Path late = journey.returns(WAVE).get(0);
        byte[] bytes = Files.readAllBytes(late);
        Files.delete(late);
        journey.run("nightly");
        journey.send("late.xlsx", bytes);
        Map<String, List<String>> rows = WarehouseRows.of(journey);
        Set<Path> archived = files(journey.data().resolve("archive"));

        Journey.Answer dry = journey.run("rerun", "--wave", WAVE, "--reason", "To see", "--dry-run");

        assertThat(dry.exitCode()).as(dry.err()).isZero();
        assertThat(dry.out())
                .contains("4 submissions were assessed again", "  returns/late.xlsx: new -> accepted")
                .contains("North East, 2020-07: 80.0 % -> 100.0 %");
        assertThat(WarehouseRows.of(journey)).isEqualTo(rows);
        assertThat(files(journey.data().resolve("archive"))).isEqualTo(archived);
        journey.run("rerun", "--wave", WAVE, "--reason", "Now");
        assertThat(journey.run("diff").out()).contains("North East, 2020-07: 80.0 % -> 100.0 %");
    }

    private static Set<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.collect(Collectors.toSet());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDryRunReachesDuplicatesAndExports(TestDatabase database) throws IOException {
        Journey journey = RerunTests.fiveSchools(database, folder);
        byte[] bytes = Files.readAllBytes(journey.returns(WAVE).get(0));
        journey.send("again.xlsx", bytes);
        journey.run("nightly");
        Map<String, List<String>> rows = WarehouseRows.of(journey);
        String export = journey.table(1, "submission")
                .where(row -> row.get("file").startsWith("surveys/career-leader-2020-07/"))
                .only("file");

        Journey.Answer dry = journey.run(
                "rerun",
                "--wave",
                WAVE,
                "--file",
                "returns/again.xlsx",
                "--file",
                export,
                "--reason",
                "To see",
                "--dry-run");

        assertThat(dry.exitCode()).as(dry.err()).isZero();
        assertThat(dry.out()).contains("2 submissions were assessed again");
        assertThat(WarehouseRows.of(journey)).isEqualTo(rows);
    }
}
