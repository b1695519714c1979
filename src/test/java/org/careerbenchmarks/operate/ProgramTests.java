package org.careerbenchmarks.operate;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggerContextListener;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.careerbenchmarks.jobs.Progress;
import org.careerbenchmarks.operate.cli.Benchmarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** How a command starts. */
class ProgramTests {

    @TempDir
    private Path folder;

    /** While logging is set up anew there is nowhere to log to, and Logback says so on the terminal. */
    @Test
    void theDatabaseIsNotOpenedWhileLoggingIsSetUp() {
        Places places = new Places(folder, folder, folder.resolve("data"));
        SetUp setUp = new SetUp(RunLock.onFile(places.lockFile()));
        LoggerContext logging = (LoggerContext) LoggerFactory.getILoggerFactory();
        logging.addListener(setUp);
        try (Program program = Program.open(places, Access.RUN.waiting(Duration.ofMinutes(1)), Progress.NONE, false)) {
            assertThat(setUp.times).isEqualTo(1);
            assertThat(setUp.wasBeingOpened).isFalse();
            assertThat(program.get(AuditLog.class).list(1)).isEmpty();
        } finally {
            logging.removeListener(setUp);
        }
    }

    @Test
    void whoOnlyLooksWaitsForARunThatIsDoneInAMoment() {
        Places places = new Places(folder, folder, folder.resolve("data"));
        Program.open(places, Access.RUN, Progress.NONE, false).close();
        RunLock run = RunLock.onFile(places.lockFile());
        CompletableFuture<Integer> looking = CompletableFuture.supplyAsync(this::look);

        Awaitility.await()
                .during(Duration.ofMillis(300))
                .atMost(Duration.ofMinutes(1))
                .until(ProgramTests::isBeingOpened);
        run.close();

        assertThat(looking.orTimeout(1, TimeUnit.MINUTES).join()).isZero();
    }

    /** Looks at the history of runs, and tells the exit code. */
    private int look() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        return Benchmarks.run(
                nowhere, nowhere, "runs", "--data", folder.resolve("data").toString());
    }

    /** Whether some thread is opening the database, or waits for whoever has it. */
    private static boolean isBeingOpened() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("open-database"));
    }

    /** Sees whether it is opened while logging is set up; until then another run has it. */
    private static final class SetUp implements LoggerContextListener {

        private final RunLock otherRun;
        private boolean wasBeingOpened;
        private int times;

        SetUp(RunLock otherRun) {
            this.otherRun = otherRun;
        }

        @Override
        public boolean isResetResistant() {
            return true;
        }

        @Override
        public void onReset(LoggerContext context) {
            wasBeingOpened |= isBeingOpened();
            if (times++ == 0) {
                otherRun.close();
            }
        }

        @Override
        public void onStart(LoggerContext context) {}

        @Override
        public void onStop(LoggerContext context) {}

        @Override
        public void onLevelChange(Logger logger, Level level) {}
    }
}
