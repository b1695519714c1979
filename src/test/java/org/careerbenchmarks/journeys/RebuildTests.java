package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ledger and archive are the truth: everything else can be built again from them. */
class RebuildTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void fromLedgerAndArchiveComeTheSameTables(TestDatabase database) throws IOException {
        Journey journey = Journey.on(database, folder).withPilot();
        ThreeNights.of(journey);
        Map<String, String> expected = journey.allTables(3);
        Map<String, List<String>> before = WarehouseRows.of(journey);

        Journey.Answer answer = rebuild(journey, "again");

        assertThat(answer.exitCode()).as(answer.out() + answer.err()).isZero();
        assertThat(answer.out())
                .contains("Equal byte for byte to edition 3: ", "submission", "finding", "survey_response")
                .doesNotContain("Different", "wait or are ignored");
        assertThat(folder.resolve("again/differences")).doesNotExist();
        assertThat(folder.resolve("again/unfinished")).doesNotExist();
        assertOnlyAudited(before, WarehouseRows.of(journey));

        Journey rebuilt = Journey.on(TestDatabase.H2, folder);
        Journey.Answer night = rebuilt.runAsIs(arguments(rebuilt, "again", "nightly"));
        assertThat(night.exitCode()).as(night.err()).isZero();
        assertThat(night.out()).contains("nothing new", "1, unchanged");
        assertThat(tables(folder.resolve("again output/edition-1/tables"))).isEqualTo(expected);
        assertThat(rebuilt.runAsIs(arguments(rebuilt, "again", "audit")).out())
                .contains("from " + journey.data(), "all 14 tables are equal");
    }

    @Test
    void filesThatNoEditionFollowsMayDiffer() throws IOException {
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot();
        journey.run("nightly");
        journey.send("notes.txt", "ring the school".getBytes(StandardCharsets.UTF_8));
        journey.run("nightly");
        assertThat(journey.hasEdition(2)).isFalse();

        Journey.Answer answer = rebuild(journey, "again");

        assertThat(answer.exitCode()).as(answer.out() + answer.err()).isZero();
        assertThat(answer.out()).contains("files that wait or are ignored differ");
    }

    @Test
    void otherSettingsAreSeenTableByTable() throws IOException {
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot();
        ThreeNights.of(journey);
        journey.with("benchmarks.completeness", "1.0");

        Journey.Answer answer = rebuild(journey, "again");

        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(5);
        assertThat(answer.out())
                .containsPattern("Different: [a-z_, ]*benchmark_status")
                .contains("check --impact")
                .contains("The reference data have changed since");
        assertThat(folder.resolve("again/differences/current/tables/benchmark_status.csv"))
                .exists();
        assertThat(folder.resolve("again/differences/rebuilt/tables/benchmark_status.csv"))
                .exists();
        assertThat(journey.run("audit").out()).contains("rebuild", "failed: other than in edition 3 are ");
    }

    @Test
    void aCopyThatIsDamagedIsNamedAndNothingIsLeft() throws IOException {
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot();
        journey.run("nightly");
        Path copy;
        try (Stream<Path> copies = Files.walk(journey.data().resolve("archive"))) {
            copy = copies.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        Files.writeString(copy, "rotten");

        Journey.Answer answer = rebuild(journey, "again");

        assertThat(answer.exitCode()).isEqualTo(5);
        assertThat(answer.err())
                .startsWith("The warehouse cannot be built again: 1 of the copies")
                .contains(copy.getFileName().toString())
                .hasLineCount(1);
        assertThat(folder.resolve("again/warehouse.mv.db")).doesNotExist();
        assertThat(folder.resolve("again/archive")).doesNotExist();
        assertThat(journey.run("audit").out()).contains("rebuild", "failed: The warehouse cannot be built again");
    }

    @Test
    void itIsRefusedWhereThereIsNothingToCompareOrSomethingLies() throws IOException {
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot();
        Journey.Answer early = rebuild(journey, "again");
        assertThat(early.exitCode()).isEqualTo(64);
        assertThat(early.err()).startsWith("There is no edition yet").hasLineCount(1);
        assertThat(folder.resolve("again")).doesNotExist();

        journey.run("nightly");
        Journey.Answer onto = rebuild(journey, "data");
        assertThat(onto.exitCode()).isEqualTo(64);
        assertThat(onto.err()).contains("is not empty").hasLineCount(1);
    }

    private Journey.Answer rebuild(Journey journey, String into) {
        return journey.run("rebuild", "--into", folder.resolve(into).toString());
    }

    private List<String> arguments(Journey journey, String data, String verb) {
        return List.of(
                verb,
                "--input",
                journey.input().toString(),
                "--output",
                folder.resolve(data + " output").toString(),
                "--data",
                folder.resolve(data).toString());
    }

    private static void assertOnlyAudited(Map<String, List<String>> before, Map<String, List<String>> after) {
        List<String> changed = new ArrayList<>();
        after.forEach((table, rows) -> {
            if (!rows.equals(before.get(table))) {
                changed.add(table.toLowerCase(java.util.Locale.ROOT));
            }
        });
        assertThat(changed).containsExactly("\"ops\".\"audit_entry\"");
    }

    private static Map<String, String> tables(Path folder) throws IOException {
        Map<String, String> tables = new java.util.TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                tables.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        tables.computeIfPresent(
                "submission.csv",
                (name, text) -> text.replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ", "TIME"));
        return tables;
    }
}
