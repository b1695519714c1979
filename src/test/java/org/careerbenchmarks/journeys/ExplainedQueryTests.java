package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A school is asked why something fell, explains it, and sends again. */
class ExplainedQueryTests {

    private static final String HEADER = "school_id,wave,rule,item,text,by,on\n";
    private static final String EXPLANATION =
            "P001,2020-07,regression,1.1,\"Our careers leader left, and nobody took over.\",Head,2020-08-03\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void anExplanationClosesTheQueryWhileTheItemStaysAsItIs(TestDatabase database) throws IOException {
        Journey journey = Journey.on(database, folder).withPilot().withoutSurveys();
        Path baseline = keepOnly(journey, "2019-07");
        Path year1 = keepOnly(journey, "2020-07");
        journey.send("2019-07/P001.xlsx", Workbooks.changed(baseline, Workbooks.answering("1.1", "Fully achieved")));
        journey.send("2020-07/P001.xlsx", Workbooks.changed(year1, Workbooks.answering("1.1", "Not achieved")));
        Files.delete(baseline);
        Files.delete(year1);

        journey.run("nightly");
        assertThat(inEdition(journey, 1))
                .containsEntry("outcome", "accepted_with_query")
                .containsEntry("queries", "1");
        assertThat(journey.table(1, "finding").where("rule", "regression").only("cell"))
                .isEqualTo("D4");

        Files.writeString(journey.input().resolve("reference/explanations.csv"), HEADER + EXPLANATION);
        journey.run("nightly");
        assertThat(inEdition(journey, 2)).containsEntry("outcome", "accepted").containsEntry("queries", "0");
        Table finding = journey.table(2, "finding").where("rule", "regression");
        assertThat(finding.only("severity")).isEqualTo("note");
        assertThat(finding.only("treatment")).isEqualTo("query");
        assertThat(finding.only("message"))
                .endsWith(" Explained by Head, 2020-08-03: Our careers leader left, and nobody took over.");
        assertThat(journey.table(1, "finding").where("rule", "regression").only("severity"))
                .isEqualTo("query");

        Path first = journey.input().resolve("returns/2020-07/P001.xlsx");
        journey.send(
                "again.xlsx",
                Workbooks.changed(
                        first, Workbooks.with("Completed by (role)", cell -> cell.setCellValue("Deputy head"))));
        journey.run("nightly");
        assertThat(inEdition(journey, 3))
                .containsEntry("file", "returns/again.xlsx")
                .containsEntry("queries", "0");

        Files.writeString(journey.input().resolve("reference/explanations.csv"), HEADER);
        journey.run("nightly");
        assertThat(inEdition(journey, 4))
                .containsEntry("outcome", "accepted_with_query")
                .containsEntry("queries", "1");
    }

    @ParameterizedTest
    @EnumSource
    void anExplanationOfNothingIsReported(TestDatabase database) throws IOException {
        Journey journey = Journey.on(database, folder).withPilot().withoutSurveys();
        keepOnly(journey, "returns/");
        Files.writeString(
                journey.input().resolve("reference/explanations.csv"), HEADER + EXPLANATION.replace("P001", "P999"));

        Journey.Answer answer = journey.run("nightly");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out())
                .contains("reference/explanations.csv: P999, 2020-07, regression, 1.1: no school of the panel has this"
                        + " school_id");
    }

    /** Takes away all returns whose path contains some text but the first. */
    private static Path keepOnly(Journey journey, String containing) throws IOException {
        Path first = journey.returns(containing).get(0);
        for (Path file : journey.returns(containing)) {
            if (!file.equals(first)) {
                Files.delete(file);
            }
        }
        return first;
    }

    /** The current return of the school for the wave, as the edition lists it. */
    private static Map<String, String> inEdition(Journey journey, int edition) {
        return journey.table(edition, "submission")
                .where("wave", "2020-07")
                .where("is_current", "true")
                .rows()
                .get(0);
    }
}
