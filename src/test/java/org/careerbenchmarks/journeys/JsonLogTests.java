package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Logs for programs: an object a line, in the log of the program and in that of the run. */
class JsonLogTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyLineIsAnObjectThatSaysWhatItIsAbout(TestDatabase database) throws Exception {
        Journey journey = Journey.on(database, folder).withPilot().with("benchmarks.log_format", "json");
        journey.send("2020-07/x\n{\"run\":\"2\"}.xlsx", emptyReturn(journey));
        journey.send("2020-07/y\n{\"run\":\"2\"}\u202e.xlsx", "no workbook".getBytes(StandardCharsets.UTF_8));

        ProgramProcess night = ProgramProcess.start(
                journey, List.of("env", "LC_ALL=C.UTF-8"), List.of("-Dsun.jnu.encoding=UTF-8"), "nightly");

        assertThat(night.exitCode()).as(night.output()).isEqualTo(3);
        assertThat(night.output()).doesNotContain("@timestamp");
        List<JsonNode> run = lines(journey.data().resolve("logs/runs/1.log"));
        assertThat(run).allSatisfy(line -> assertThat(text(line, "run")).isEqualTo("1"));
        assertThat(run)
                .anySatisfy(line -> {
                    assertThat(text(line, "message")).startsWith("returns/2020-07/x\n{\"run\":\"2\"}.xlsx: rejected: ");
                    assertThat(text(line, "wave")).isEqualTo("2020-07");
                    assertThat(text(line, "school")).isEqualTo("P004");
                })
                .anySatisfy(line -> {
                    assertThat(text(line, "message"))
                            .startsWith("returns/2020-07/y\n{\"run\":\"2\"}\\u202E.xlsx: quarantined: The file");
                    assertThat(line.has("school")).isFalse();
                    assertThat(line.get("process").get("thread").get("name").asString())
                            .startsWith("take-in-");
                });
        List<JsonNode> program = lines(journey.data().resolve("logs/benchmarks.log"));
        assertThat(program).filteredOn(line -> line.has("run")).hasSizeGreaterThanOrEqualTo(run.size());
        assertThat(journey.run("runs", "1", "--log").out().lines()).hasSize(run.size());
    }

    /** What P004 was sent to fill in, and sends back as it is. */
    private byte[] emptyReturn(Journey journey) throws IOException {
        Path templates = folder.resolve("templates");
        journey.run("templates", "--wave", "2020-07", "--out", templates.toString());
        try (Stream<Path> files = Files.list(templates)) {
            return Files.readAllBytes(
                    files.filter(file -> file.getFileName().toString().startsWith("P004"))
                            .findFirst()
                            .orElseThrow());
        }
    }

    private static String text(JsonNode line, String name) {
        return line.get(name).asString();
    }

    private static List<JsonNode> lines(Path log) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        return Files.readAllLines(log).stream().map(mapper::readTree).toList();
    }
}
