package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two schools correct one answer each, in different benchmarks: each is behind its own figures only. */
class SchoolsBehindFiguresTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aCorrectionIsBehindTheFiguresThatItMoves(TestDatabase database) throws IOException {
        Journey journey = Journey.on(database, folder).withPilot().withoutSurveys();
        List<Path> unneeded = new ArrayList<>(journey.returns("returns/"));
        unneeded.removeIf(file -> file.getFileName().toString().compareTo("P004") < 0);
        unneeded.forEach(file -> assertThat(file.toFile().delete()).isTrue());
        correct(journey, "P001", "1.1", "Partially achieved");
        correct(journey, "P002", "2.1", "Partially achieved");
        journey.run("nightly");
        correct(journey, "P001", "1.1", "Fully achieved");
        correct(journey, "P002", "2.1", "Fully achieved");
        assertThat(journey.run("nightly").exitCode()).isZero();

        Journey.Answer answer = journey.run("diff", "--format", "csv");

        Table diff = Table.read(Files.writeString(folder.resolve("answer.csv"), answer.out()));
        Table status = diff.where("table", "benchmark_status")
                .where(row -> row.get("grain").contains("level=lep"));
        assertThat(status.where(row -> row.get("grain").contains("benchmark=1;"))
                        .column("schools"))
                .isNotEmpty()
                .containsOnly("P001");
        assertThat(status.where(row -> row.get("grain").contains("benchmark=2;"))
                        .column("schools"))
                .isNotEmpty()
                .containsOnly("P002");
        assertThat(status.where(row -> row.get("grain").contains("benchmark=total;"))
                        .column("schools"))
                .isNotEmpty()
                .containsOnly("P001; P002");
        assertThat(diff.where("table", "characteristic_status")
                        .where(row -> row.get("grain").contains("ref=1.1;"))
                        .column("schools"))
                .isNotEmpty()
                .containsOnly("P001");
        assertThat(journey.run("diff").out())
                .startsWith("Between edition 1 and 2: 2 returns were corrected.")
                .contains("2020-07: accepted version 1 -> accepted version 2");
    }

    private static void correct(Journey journey, String school, String ref, String status) {
        Path file = journey.returns("2020-07/" + school).get(0);
        journey.send("2020-07/" + file.getFileName(), Workbooks.changed(file, Workbooks.answering(ref, status)));
    }
}
