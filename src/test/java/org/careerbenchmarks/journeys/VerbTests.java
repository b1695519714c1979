package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The verbs that look, export and write workbooks. */
class VerbTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void lookingAtTheWarehouse(TestDatabase database) {
        Journey journey = Journey.on(database, folder).withPilot();
        assertThat(journey.returns("2020-07").get(3).toFile().delete()).isTrue();
        journey.run("nightly");

        assertThat(journey.run("status", "--wave", "2020-07").out())
                .contains("North East", "Gateshead", "Without an accepted return:", "P004")
                .doesNotContain("2019-07");
        assertThat(journey.run("runs").out()).contains("nightly", "completed", "141 files");
        assertThat(journey.run("editions").out()).contains("2019-07: 70 of 70, 2020-07: 69 of 70");
        assertThat(journey.run("publish").out()).contains("1, unchanged");
        assertThat(journey.run("recover").out()).contains("nothing to recover");
    }

    @Test
    void anExportThatWasDeletedIsWrittenAgain() throws IOException {
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot();
        journey.run("nightly");
        Map<String, String> before = journey.allTables(1);
        Files.move(journey.output(), folder.resolve("elsewhere"));

        assertThat(journey.run("export", "--edition", "1").exitCode()).isZero();

        assertThat(journey.allTables(1)).isEqualTo(before);
    }

    @Test
    void beforeTheFirstNightThereIsNothingToSee() {
        Journey journey = Journey.on(TestDatabase.POSTGRESQL, folder);

        Journey.Answer answer = journey.run("status");

        assertThat(answer.exitCode()).isEqualTo(5);
        assertThat(answer.err())
                .startsWith("There is nothing in this warehouse yet")
                .hasLineCount(1);
    }

    @Test
    void templatesAreWrittenForEverySchoolOfTheWave() throws IOException {
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot();
        Path templates = folder.resolve("templates");

        Journey.Answer answer = journey.run("templates", "--wave", "2020-07", "--out", templates.toString());

        assertThat(answer.out()).contains("70 workbooks for Year 1");
        try (Stream<Path> files = Files.list(templates)) {
            assertThat(files).hasSize(70).allMatch(file -> file.toString().endsWith("-2020-07.xlsx"));
        }
    }

    @Test
    void theCommittedInputIsWhatSampleWrites() throws IOException {
        Path sample = folder.resolve("sample");

        Journey.on(TestDatabase.H2, folder).runAsIs(List.of("sample", "--out", sample.toString()));

        assertThat(bytes(sample)).containsExactlyEntriesOf(bytes(Path.of("input")));
    }

    @Test
    void everyVerbThatDocumentsNameIsOne() throws IOException {
        String help =
                Journey.on(TestDatabase.H2, folder).runAsIs(List.of("help")).out();
        for (Path document : List.of(Path.of("README.md"), Path.of("jobs/nightly.md"))) {
            var named =
                    java.util.regex.Pattern.compile("\\./benchmarks ([a-z]+)").matcher(Files.readString(document));
            while (named.find()) {
                assertThat(help)
                        .as("%s names %s", document, named.group())
                        .containsPattern("(?m)^  " + named.group(1) + " ");
            }
        }
    }

    private static Map<String, String> bytes(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(folder.relativize(file).toString(), java.util.Arrays.hashCode(Files.readAllBytes(file)) + "");
            }
        }
        return found;
    }
}
