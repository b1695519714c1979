package org.careerbenchmarks.operate.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.careerbenchmarks.jobs.LogContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log of a run, without a run. */
class RunLogTests {

    private static final String TEXT = TextLine.class.getName();
    private static final String FORGED = "x\r\n2020-08-01T12:00:00.000Z ERROR forged\u001b[2J\u202e\u2028{}";

    private final LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Logger root = loggers.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final Logger log = loggers.getLogger("org.careerbenchmarks.Said");

    @TempDir
    private Path folder;

    @BeforeEach
    void asTheProgramBegins() {
        root.setLevel(Level.INFO);
        loggers.putObject(
                Environment.class.getName(),
                new MockEnvironment().withProperty("logging.structured.json.customizer", JsonTexts.class.getName()));
    }

    @AfterEach
    void asBefore() {
        RunLog.closeWhatIsOpen();
        LogContext.end();
        root.setLevel(before);
    }

    @Test
    void eachRunHasItsOwnLinesAndNothingIsLeftBehind() throws IOException {
        int appenders = appenders();
        for (int run = 1; run <= 3; run++) {
            try (RunLog opened = RunLog.open(file(run), TEXT, run)) {
                log.info("said in {}", run);
                // Written at once: what a killed process said is there.
                assertThat(Files.readString(file(run))).endsWith("[" + thread() + "] Said: said in " + run + "\n");
            }
            log.info("said after {}", run);
        }

        assertThat(Files.readAllLines(file(2))).hasSize(1);
        assertThat(appenders()).isEqualTo(appenders);
    }

    @Test
    void whatSomebodyForgotToCloseIsClosedByTheNext() throws IOException {
        int appenders = appenders();
        Files.createDirectories(file(1).getParent());
        Files.writeString(file(1), "of another database");
        RunLog.open(file(1), TEXT, 1);
        try (RunLog second = RunLog.open(file(2), TEXT, 2)) {
            log.info("of the second");
            assertThat(appenders()).isEqualTo(appenders + 1);
        }

        assertThat(file(1)).isEmptyFile();
        assertThat(appenders()).isEqualTo(appenders);
    }

    @Test
    void aLogGoesOnAfterAnotherApplicationBeganInTheSameProcess() throws IOException {
        try (RunLog opened = RunLog.open(file(1), TEXT, 1)) {
            log.info("before");
            root.detachAppender("run 1");
            log.info("meanwhile");
            RunLog.attachAgain();
            RunLog.attachAgain();
            log.info("after");
        }

        assertThat(Files.readAllLines(file(1))).hasSize(2).satisfies(lines -> assertThat(lines.get(1))
                .endsWith(": after"));
        RunLog.attachAgain();
        log.info("too late");
        assertThat(Files.readAllLines(file(1))).hasSize(2);
    }

    @Test
    void linesOfManyThreadsStayWhole() throws Exception {
        List<Thread> threads = new ArrayList<>();
        try (RunLog opened = RunLog.open(file(1), "logstash", 1)) {
            for (int number = 0; number < 4; number++) {
                threads.add(new Thread(() -> {
                    for (int line = 0; line < 200; line++) {
                        log.info("a line of a thread that knows of no run");
                    }
                }));
            }
            threads.forEach(Thread::start);
            for (Thread each : threads) {
                each.join();
            }
        }

        assertThat(json(1))
                .hasSize(800)
                .allSatisfy(line -> assertThat(line.get("run").asString()).isEqualTo("1"));
    }

    @Test
    void noTextMakesALineOfItsOwn() throws IOException {
        try (RunLog opened = RunLog.open(file(1), TEXT, 1)) {
            MDC.put(LogContext.RUN, "1");
            MDC.put(LogContext.SCHOOL, FORGED);
            log.warn("{}: rejected", FORGED, new IOException(FORGED, new IllegalStateException("why\n" + FORGED)));
        }

        List<String> lines = Files.readAllLines(file(1));
        assertThat(lines.get(0))
                .matches(
                        "\\d{4}-.{18}Z  WARN \\[run 1 x\\\\u000D\\\\u000A2020.*\\] \\[.+\\] Said: x\\\\u000D.*: rejected");
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.startsWith("    "));
        assertThat(String.join("", lines).codePoints())
                .noneMatch(each -> Character.isISOControl(each) || each == 0x202e || each == 0x2028);
        assertThat(lines).anyMatch(line -> line.contains("Caused by: java.lang.IllegalStateException: why"));
    }

    @Test
    void aLineOfJsonIsOneObjectWhateverIsInIt() throws IOException {
        try (RunLog opened = RunLog.open(file(1), "ecs", 1)) {
            LogContext.begin(1);
            MDC.put(LogContext.WAVE, "2020-07");
            MDC.put(LogContext.SCHOOL, "P017");
            log.warn("{}: rejected", FORGED, new IOException(FORGED));
            LogContext.end();
            log.info("about no return");
        }

        String text = Files.readString(file(1));
        assertThat(text.codePoints())
                .noneMatch(each -> each != '\n' && Character.isISOControl(each) || each == 0x202e || each == 0x2028);
        List<JsonNode> lines = json(1);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).get("message").asString())
                .isEqualTo("x\r\n2020-08-01T12:00:00.000Z ERROR forged\u001b[2J\\u202E\\u2028{}: rejected");
        assertThat(lines.get(0).get("run").asString()).isEqualTo("1");
        assertThat(lines.get(0).get("wave").asString()).isEqualTo("2020-07");
        assertThat(lines.get(0).get("school").asString()).isEqualTo("P017");
        assertThat(lines.get(0).get("error").get("stack_trace").asString()).contains("java.io.IOException");
        assertThat(lines.get(1).get("run").asString()).isEqualTo("1");
        assertThat(lines.get(1).has("school")).isFalse();
    }

    private Path file(int run) {
        return folder.resolve("logs/runs/" + run + ".log");
    }

    private List<JsonNode> json(int run) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        return Files.readAllLines(file(run)).stream().map(mapper::readTree).toList();
    }

    private static String thread() {
        return Thread.currentThread().getName();
    }

    private int appenders() {
        int count = 0;
        for (var each = root.iteratorForAppenders(); each.hasNext(); each.next()) {
            count++;
        }
        return count;
    }
}
