package org.careerbenchmarks.operate;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggerContextListener;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.careerbenchmarks.jobs.Progress;
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
        try (Program program =
                Program.open(places, Access.RUN.waiting(Duration.ofMinutes(1)), Progress.NONE, false)) {
            assertThat(setUp.times).isEqualTo(1);
            assertThat(setUp.atWork).isEmpty();
            assertThat(program.get(AuditLog.class).list(1)).isEmpty();
        } finally {
            logging.removeListener(setUp);
        }
    }

    /** Sees who else is at work when logging is set up; until then another run has the database. */
    private static final class SetUp implements LoggerContextListener {

        private final RunLock otherRun;
        private final List<String> atWork = new ArrayList<>();
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
            Thread.getAllStackTraces().keySet().stream()
                    .map(Thread::getName)
                    .filter("open-database"::equals)
                    .forEach(atWork::add);
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
