package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a change of rules, settings or reference data would do, seen before it is done and without a trace. */
class ImpactTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void whileNothingChangedNothingWouldBeDifferent(TestDatabase database) {
        Journey journey = fiveSchools(database);
        journey.run("nightly");

        Journey.Answer answer = journey.run("check", "--impact");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out())
                .contains("10 submissions were assessed again and compared with edition 1; nothing is stored.")
                .contains("Nothing would be different.");
    }

    @ParameterizedTest
    @EnumSource
    void aStricterSettingShowsOutcomesFindingsAndFiguresAndLeavesNothingBehind(TestDatabase database) {
        Journey journey = fiveSchools(database);
        Path original = journey.returns("2020-07").get(0);
        journey.send("2020-07/" + original.getFileName(), Workbooks.changed(original, Workbooks.answering("3.2", "")));
        journey.run("nightly");
        Map<String, List<String>> rows = WarehouseRows.of(journey);
        List<String> files = files(journey);

        Journey.Answer answer = journey.with("benchmarks.completeness", "1.0").run("check", "--impact");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out())
                .contains(original.getFileName() + ": accepted with query -> rejected (", "too_few_answers 1 new")
                .contains("too_few_answers: 1 new")
                .contains("return_coverage: ", "North East, 2020-07: 100.0 % -> 80.0 %, accepted 5 -> 4", "(base 5)")
                .contains("benchmark_status: ");
        assertThat(WarehouseRows.of(journey)).isEqualTo(rows);
        assertThat(files(journey)).isEqualTo(files);
    }

    @ParameterizedTest
    @EnumSource
    void whatItPromisesIsWhatAnEditionWithTheNewReferenceDataHas(TestDatabase database) throws IOException {
        Journey journey = fiveSchools(database);
        journey.run("nightly");
        Path waves = journey.input().resolve("reference/waves.csv");
        Files.writeString(waves, Files.readString(waves).replace("2020-07-17", "2020-07-01"));

        JsonNode promised = impactAsJson(journey);

        assertThat(promised.get("edition").asInt()).isEqualTo(1);
        JsonNode late = promised.get("tables")
                .valueStream()
                .filter(table -> table.get("table").asString().equals("return_coverage"))
                .findFirst()
                .orElseThrow()
                .get("rows")
                .get(0);
        journey.run("publish");
        Table coverage =
                journey.table(2, "return_coverage").where("wave", "2020-07").where("geographic_level", "lep");
        assertThat(late.get("after").get("late").asString())
                .isEqualTo(coverage.only("late"))
                .isNotEqualTo("0");
        assertThat(promised.get("rules").get("completed_late").get("new").asString())
                .isEqualTo(coverage.only("late"));
    }

    @Test
    void aCopyThatIsGoneIsSaidAndTheOthersAreAssessed() throws IOException {
        Journey journey = fiveSchools(TestDatabase.H2);
        journey.run("nightly");
        String sha256 = journey.table(1, "submission")
                .where(row ->
                        row.get("file").contains("P003") && row.get("wave").equals("2019-07"))
                .only("sha256");
        Files.delete(journey.data()
                .resolve("archive")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256));

        Journey.Answer answer = journey.run("check", "--impact");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out())
                .contains("9 submissions were assessed again")
                .containsPattern("Not in the archive, so not assessed:\\R  returns/2019-07/P003");
    }

    @ParameterizedTest
    @EnumSource
    void beforeTheFirstEditionThereIsNothingToCompareWith(TestDatabase database) {
        Journey journey = fiveSchools(database);

        Journey.Answer answer = journey.run("check", "--impact");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out()).startsWith("There is no edition yet").hasLineCount(1);
        assertThat(impactAsJson(journey).get("edition").isNull()).isTrue();
    }

    @Test
    void filesAndTablesForSpreadsheetsHaveNoImpact() {
        Journey journey = fiveSchools(TestDatabase.H2);

        assertThat(journey.run("check", "--impact", "some.xlsx").exitCode()).isEqualTo(64);
        assertThat(journey.run("check", "--impact", "--format", "csv").exitCode())
                .isEqualTo(64);
    }

    private static JsonNode impactAsJson(Journey journey) {
        Journey.Answer answer = journey.run("check", "--impact", "--format", "json");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        return JsonMapper.builder().build().readTree(answer.out());
    }

    private Journey fiveSchools(TestDatabase database) {
        Journey journey = Journey.on(database, folder).withPilot();
        journey.returns("returns/").stream()
                .filter(file -> file.getFileName().toString().compareTo("P006") >= 0)
                .forEach(file -> assertThat(file.toFile().delete()).isTrue());
        Path panel = journey.input().resolve("reference/panel.csv");
        try {
            List<String> schools = Files.readAllLines(panel);
            Files.write(panel, schools.subList(0, 6));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return journey;
    }

    /** What lies in the archive and in the output. */
    private static List<String> files(Journey journey) {
        try (Stream<Path> archive = Files.walk(journey.data().resolve("archive"));
                Stream<Path> output = Files.walk(journey.output())) {
            return Stream.concat(archive, output).map(Path::toString).sorted().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
