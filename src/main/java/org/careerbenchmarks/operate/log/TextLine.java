package org.careerbenchmarks.operate.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerbenchmarks.jobs.LogContext;
import org.careerbenchmarks.operate.run.Printable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.structured.StructuredLogFormatter;

/**
 * A line of a log for people. Names of files and texts of cells stand in messages and in those of exceptions: whatever
 * they hold, a line that begins with a time is one that the program wrote, and nothing moves the cursor of a terminal.
 */
final class TextLine implements StructuredLogFormatter<ILoggingEvent> {

    private static final String INDENT = "    ";

    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    @Override
    public String format(ILoggingEvent event) {
        String level = event.getLevel().toString();
        StringBuilder line = new StringBuilder(160)
                .append(TIME.format(event.getInstant()))
                .append(level.length() < 5 ? "  " : " ")
                .append(level)
                .append(about(event.getMDCPropertyMap()))
                .append(" [")
                .append(event.getThreadName())
                .append("] ")
                .append(simpleName(event.getLoggerName()))
                .append(": ")
                .append(Printable.of(Objects.requireNonNullElse(event.getFormattedMessage(), "")))
                .append('\n');
        IThrowableProxy thrown = event.getThrowableProxy();
        if (thrown != null) {
            ThrowableProxyUtil.asString(thrown).lines().forEach(each -> line.append(INDENT)
                    .append(Printable.of(each.replace("\t", INDENT)))
                    .append('\n'));
        }
        return line.toString();
    }

    /** {@code [run 12 2020-07 P017]}, as far as it is known. */
    private static String about(Map<String, String> context) {
        @Nullable String run = context.get(LogContext.RUN);
        String known = Stream.of(
                        run == null ? null : "run " + run, context.get(LogContext.WAVE), context.get(LogContext.SCHOOL))
                .filter(Objects::nonNull)
                .map(Printable::of)
                .collect(Collectors.joining(" "));
        return known.isEmpty() ? "" : " [" + known + "]";
    }

    private static String simpleName(String logger) {
        return logger.substring(logger.lastIndexOf('.') + 1);
    }
}
