package org.careerbenchmarks.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.careerbenchmarks._support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Each run leaves a log of its own, however it ends. */
class RunLogTests {

    private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aNightSaysWhatItDidAndTheNextHasALogOfItsOwn(TestDatabase database) {
        Journey journey = Journey.on(database, folder).withPilot();
        journey.send("2020-07/empty.xlsx", "no workbook".getBytes(StandardCharsets.UTF_8));
        journey.run("nightly");
        journey.run("publish");

        List<String> night = log(journey, 1).lines().toList();

        assertThat(night).allMatch(line -> line.matches(TIME + "  ?[A-Z]+ \\[run 1[] ].*"));
        assertThat(night.get(0))
                .contains("Run 1 of nightly begins on ", database == TestDatabase.H2 ? ", H2 2." : ", PostgreSQL 1");
        assertThat(night.get(1)).contains("Input folder " + journey.input() + ", output folder " + journey.output());
        assertThat(night)
                .anyMatch(line -> line.matches(".*Step register completed in [\\d.]+ s: 143 written"))
                .anyMatch(line -> line.matches(".*Step take-in completed in [\\d.]+ s: 143 read, 143 written"))
                .anyMatch(
                        line -> line.matches(
                                ".* INFO \\[run 1\\] \\[take-in-\\d+\\] FileLines: returns/2020-07/empty.xlsx: quarantined: .+"))
                .noneMatch(line -> line.contains(": accepted"));
        assertThat(night.get(night.size() - 1))
                .contains("Run 1 completed in ", "143 files: 142 accepted, 1 quarantined; edition 1, new, in ");
        assertThat(log(journey, 2))
                .contains("Run 2 of publish begins", "Run 2 completed", "nothing was assessed; edition 1, unchanged")
                .doesNotContain("run 1");
        assertNothingIsLeft();
    }

    private static void assertNothingIsLeft() {
        List<String> names = new ArrayList<>();
        for (var each = root().iteratorForAppenders(); each.hasNext(); ) {
            Appender<ILoggingEvent> appender = each.next();
            names.add(appender.getName());
        }
        assertThat(names).containsExactlyInAnyOrder("CONSOLE", "FILE");
        assertThat(MDC.getCopyOfContextMap()).isNullOrEmpty();
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @ParameterizedTest
    @EnumSource
    void aReturnThatIsQueriedIsToldWithItsWaveAndSchool(TestDatabase database) {
        Journey journey = Journey.on(database, folder).withPilot().with("logging.level.org.careerbenchmarks", "debug");
        journey.run("nightly");

        List<String> night = log(journey, 1).lines().toList();

        assertThat(night.stream().filter(line -> line.endsWith(": accepted"))).hasSize(142);
        assertThat(night)
                .anyMatch(line -> line.matches(
                        ".* DEBUG \\[run 1 2020-07 P017\\] \\[take-in-\\d+\\] FileLines: returns/2020-07/.*P017.*"));
    }

    @ParameterizedTest
    @EnumSource
    void aFailedRunLeavesItsCauseAndTheRestartALogOfItsOwn(TestDatabase database) throws IOException {
        Journey journey = Journey.on(database, folder).withPilot();
        Path waves = journey.input().resolve("reference/waves.csv");
        String sound = Files.readString(waves);
        Files.writeString(waves, "nothing,of,the,kind\n");
        Journey.Answer failed = journey.run("nightly");
        assertThat(failed.err()).hasLineCount(1);
        assertNothingIsLeft();
        Files.writeString(waves, sound);
        assertThat(journey.run("restart", "1").exitCode()).isZero();

        assertThat(log(journey, 1))
                .containsPattern(
                        "ERROR \\[run 1\\] \\[\\S+\\] RunLines: Run 1 failed after [\\d.]+ s\\R    \\S+: .*waves.csv.*\\R    +at ")
                .contains("Step reference failed in ");
        assertThat(log(journey, 2))
                .contains("It goes on with run 1\n", "Run 2 completed")
                .doesNotContain("ERROR");
    }

    @ParameterizedTest
    @EnumSource
    void aKilledRunLeavesWhatItSaidUntilThen(TestDatabase database) throws Exception {
        Journey journey = Journey.on(database, folder).withPilot().lingering();
        ProgramProcess run = ProgramProcess.start(journey, "nightly");
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> run.output()
                .contains("Registering"));
        run.kill();

        assertThat(log(journey, 1))
                .contains("Run 1 of nightly begins", "Step reference completed")
                .endsWith("\n");
        Journey.Answer printed = journey.run("runs", "1", "--log");
        assertThat(printed.out()).isEqualTo(log(journey, 1));
    }

    @Test
    void aRunWhoseLogCannotBeWrittenIsARunAllTheSame() throws IOException {
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot();
        Files.createDirectories(journey.data().resolve("logs/runs/1.log"));

        Journey.Answer answer = journey.run("nightly");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.err()).isEmpty();
        assertThat(Files.readString(journey.data().resolve("logs/benchmarks.log")))
                .contains("WARN [run 1] [main] LoggedRuns: Run 1 has no log of its own\n", "Run 1 completed");
        assertNothingIsLeft();
    }

    @Test
    void aWrongFormatIsRefusedInOneSentence() {
        Journey journey = Journey.on(TestDatabase.H2, folder).withPilot().with("benchmarks.log-format", "xml");

        Journey.Answer answer = journey.run("nightly");

        assertThat(answer.exitCode()).isEqualTo(5);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .isEqualTo("The setting benchmarks.log-format (BENCHMARKS_LOG_FORMAT) is text or json, not \"xml\".\n");
    }

    private static String log(Journey journey, int run) {
        try {
            return Files.readString(journey.data().resolve("logs/runs/" + run + ".log"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
