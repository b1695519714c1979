package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks._support.TestDatabase;
import org.careerbenchmarks.model.reference.Agreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pilot's 140 returns become the published figures of the Year 1 report. */
class FirstWaveTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void thePilotGivesTheFiguresOfTheReport(TestDatabase database) {
        Journey journey = Journey.on(database, folder).withPilot();

        Journey.Answer answer = journey.run("nightly");

        assertThat(answer.err()).isEmpty();
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).contains("140 files: 140 accepted; 2 survey exports: 2 accepted", "13 %", "39 %");
        Table headline = journey.table(1, "headline");
        List<Map<String, String>> printed =
                Table.read(Path.of("input/reference/headlines.csv")).rows();
        assertThat(printed).hasSize(63);
        assertThat(headline.rows()).hasSize(63);
        for (Map<String, String> figure : printed) {
            Table ours = headline.where("figure", figure.get("id"));
            String displayed = ours.only("displayed");
            assertThat(Agreement.holds(
                            figure.get("rule"),
                            new BigDecimal(figure.get("value")),
                            new BigDecimal(ours.only("value")),
                            new BigDecimal(displayed)))
                    .as("%s: ours %s, printed %s", figure.get("id"), displayed, figure.get("value"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSecondNightOverTheSameFilesChangesNothing(TestDatabase database) {
        Journey journey = Journey.on(database, folder).withPilot();
        journey.run("nightly");
        Map<String, String> before = journey.allTables(1);

        Journey.Answer second = journey.run("nightly");

        assertThat(second.exitCode()).isZero();
        assertThat(second.out()).contains("nothing new", "1, unchanged");
        assertThat(journey.hasEdition(2)).isFalse();
        assertThat(journey.allTables(1)).isEqualTo(before);
    }

    @Test
    void bothDatabasesExportTheSameBytes(@TempDir Path other) {
        Journey embedded = Journey.on(TestDatabase.H2, folder).withPilot();
        Journey service = Journey.on(TestDatabase.POSTGRESQL, other).withPilot();

        embedded.run("nightly");
        service.run("nightly");

        assertThat(embedded.allTables(1)).hasSize(14);
        assertThat(service.allTables(1)).isEqualTo(embedded.allTables(1));
    }

    @Test
    void everyAssessmentLeadsBackToItsCell() {
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot();

        journey.run("nightly");

        Table assessments = journey.table(1, "assessment");
        assertThat(assessments.rows()).hasSize(140 * 55);
        assertThat(assessments.rows()).allSatisfy(row -> {
            assertThat(row.get("cell")).matches("D[0-9]+");
            assertThat(row.get("sheet")).isEqualTo("Audit");
            assertThat(row.get("raw_text").toLowerCase(java.util.Locale.ROOT)).startsWith(row.get("status"));
            assertThat(journey.input().resolve(row.get("file"))).exists();
        });
    }
}
