package org.careerbenchmarks.operate.log;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.FileAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.careerbenchmarks.jobs.LogContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;
import org.springframework.boot.logging.logback.StructuredLogEncoder;

/** The log of one run: all that this process logs while it goes on, whatever the thread. Each line is written at once. */
final class RunLog implements AutoCloseable {

    /** There is one run at a time in a process. */
    private static final AtomicReference<@Nullable RunLog> OPEN = new AtomicReference<>();

    private final LoggerContext loggers;
    private final Lines lines;

    private RunLog(LoggerContext loggers, Lines lines) {
        this.loggers = loggers;
        this.lines = lines;
    }

    /**
     * Begins the log of a run, and ends that of another which somebody forgot.
     *
     * @param format as Spring Boot names it
     */
    static RunLog open(Path file, String format, long run) throws IOException {
        closeWhatIsOpen();
        Files.createDirectories(file.getParent());
        // The number of a run is used once: what lies there is of another database.
        Files.write(file, new byte[0]);
        LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(loggers);
        encoder.setFormat(format);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.start();
        Lines lines = new Lines(Long.toString(run));
        lines.setContext(loggers);
        lines.setName("run " + run);
        lines.setFile(file.toString());
        lines.setEncoder(encoder);
        lines.start();
        RunLog opened = new RunLog(loggers, lines);
        OPEN.set(opened);
        opened.root().addAppender(lines);
        return opened;
    }

    /** Goes on with the log of the run after all loggers were reset, as the start of an application does. */
    static void attachAgain() {
        RunLog open = OPEN.get();
        if (open != null && !open.root().isAttached(open.lines)) {
            open.lines.start();
            open.root().addAppender(open.lines);
        }
    }

    static void closeWhatIsOpen() {
        RunLog open = OPEN.get();
        if (open != null) {
            open.close();
        }
    }

    private Logger root() {
        return loggers.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @Override
    public void close() {
        root().detachAppender(lines);
        lines.stop();
        lines.getEncoder().stop();
        OPEN.compareAndSet(this, null);
    }

    /** Says of each line which run it belongs to, also of threads that do not know it. */
    private static final class Lines extends FileAppender<ILoggingEvent> {

        private final String run;

        Lines(String run) {
            this.run = run;
        }

        @Override
        protected void append(ILoggingEvent event) {
            if (!event.getMDCPropertyMap().containsKey(LogContext.RUN) && event instanceof LoggingEvent own) {
                own.addKeyValuePair(new KeyValuePair(LogContext.RUN, run));
            }
            super.append(event);
        }
    }
}
