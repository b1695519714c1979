package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Schools send again: corrected, unchanged, spoilt, or twice at once. */
class CorrectedReturnTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aCorrectedReturnSupersedesTheFirst(TestDatabase database) {
        Journey journey = aSmallPilot(database);
        journey.run("nightly");
        Path original = journey.returns("2020-07").get(0);
        String before = statusOf(journey, 1, "1.1");
        String after = before.equals("fully") ? "Partially achieved" : "Fully achieved";
        journey.send("corrected.xlsx", Workbooks.changed(original, Workbooks.answering("1.1", after)));

        Journey.Answer answer = journey.run("nightly");

        assertThat(answer.exitCode()).isZero();
        assertThat(statusOf(journey, 1, "1.1")).isEqualTo(before);
        assertThat(statusOf(journey, 2, "1.1")).isEqualTo(after.split(" ")[0].toLowerCase(java.util.Locale.ROOT));
        Table versions =
                journey.table(2, "submission").where("school_id", "P001").where("wave", "2020-07");
        assertThat(versions.where("version", "1").only("is_current")).isEqualTo("false");
        assertThat(versions.where("version", "2").only("file")).isEqualTo("returns/corrected.xlsx");
        assertThat(versions.where("version", "2").only("is_current")).isEqualTo("true");
    }

    @ParameterizedTest
    @EnumSource
    void aReturnThatCannotBeUsedLeavesTheFirstInPlace(TestDatabase database) {
        Journey journey = aSmallPilot(database);
        journey.run("nightly");
        Map<String, String> before = journey.allTables(1);
        Path original = journey.returns("2020-07").get(0);
        journey.send(
                "spoilt.xlsx",
                Workbooks.changed(original, Workbooks.with("Audit round", cell -> cell.setCellValue("next summer"))));
        journey.send("damaged.xlsx", "not a workbook at all".getBytes(StandardCharsets.UTF_8));

        Journey.Answer answer = journey.run("nightly");

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.out())
                .contains("1 quarantined, 1 rejected", "returns/damaged.xlsx: ", "returns/spoilt.xlsx: ");
        assertThat(journey.allTables(2).get("benchmark_status.csv")).isEqualTo(before.get("benchmark_status.csv"));
        Table submissions = journey.table(2, "submission");
        assertThat(submissions.where("file", "returns/spoilt.xlsx").only("outcome"))
                .isEqualTo("rejected");
        assertThat(submissions.where("file", "returns/damaged.xlsx").only("outcome"))
                .isEqualTo("quarantined");
        assertThat(journey.table(2, "finding").where("severity", "error").column("file"))
                .containsExactlyInAnyOrder("returns/damaged.xlsx", "returns/spoilt.xlsx");
    }

    @ParameterizedTest
    @EnumSource
    void theSameAgainIsADuplicateAndNoVersion(TestDatabase database) throws IOException {
        Journey journey = aSmallPilot(database);
        journey.run("nightly");
        Path original = journey.returns("2020-07").get(0);
        journey.send("same bytes.xlsx", Files.readAllBytes(original));
        journey.send("same answers.xlsx", Workbooks.savedAgain(original));

        Journey.Answer answer = journey.run("nightly");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).contains("2 files: 2 duplicate");
        Table duplicates = journey.table(2, "submission").where("outcome", "duplicate");
        assertThat(duplicates.column("file"))
                .containsExactlyInAnyOrder("returns/same bytes.xlsx", "returns/same answers.xlsx");
        assertThat(duplicates.column("version")).containsOnly("");
        assertThat(journey.table(2, "finding").column("rule")).containsExactlyInAnyOrder("same_answers", "same_bytes");
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoInOneNightTheOneCompletedLastCounts(TestDatabase database) throws IOException {
        Journey journey = aSmallPilot(database);
        Path original = journey.returns("2020-07").get(0);
        byte[] earlier = Workbooks.changed(
                original,
                Workbooks.with("Completed on", cell -> cell.setCellValue(LocalDate.of(2020, 7, 1)))
                        .andThen(Workbooks.answering("1.1", "Partially achieved")));
        byte[] later = Workbooks.changed(
                original,
                Workbooks.with("Completed on", cell -> cell.setCellValue(LocalDate.of(2020, 7, 2)))
                        .andThen(Workbooks.answering("1.1", "Fully achieved")));
        Files.delete(original);
        journey.send("a later.xlsx", later);
        journey.send("b earlier.xlsx", earlier);

        Journey.Answer answer = journey.run("nightly");

        assertThat(answer.exitCode()).isZero();
        assertThat(statusOf(journey, 1, "1.1")).isEqualTo("fully");
        Table both = journey.table(1, "submission").where("school_id", "P001").where("wave", "2020-07");
        assertThat(both.column("outcome")).containsExactly("accepted_with_query", "accepted_with_query");
        assertThat(both.where("is_current", "true").only("file")).isEqualTo("returns/a later.xlsx");
        assertThat(journey.table(1, "finding")
                        .where("rule", "several_in_one_arrival")
                        .rows())
                .hasSize(2);
    }

    private Journey aSmallPilot(TestDatabase database) {
        Journey journey = Journey.on(database, folder).withPilot().withoutSurveys();
        List<Path> unneeded = new ArrayList<>(journey.returns("returns/"));
        unneeded.removeIf(file -> file.getFileName().toString().compareTo("P006") < 0);
        unneeded.forEach(file -> assertThat(file.toFile().delete()).isTrue());
        return journey;
    }

    private static String statusOf(Journey journey, int edition, String ref) {
        return journey.table(edition, "assessment")
                .where("wave", "2020-07")
                .where("school_id", "P001")
                .where("ref", ref)
                .only("status");
    }
}
