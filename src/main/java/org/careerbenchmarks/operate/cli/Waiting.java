package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import java.time.Duration;
import org.careerbenchmarks.operate.run.Running;
import org.springframework.boot.convert.DurationStyle;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option of verbs that run a job: what to do when another run is going on. */
final class Waiting {

    @Option(
            names = "--wait",
            paramLabel = "TIME",
            defaultValue = "0s",
            converter = AsDuration.class,
            description = "How long to wait for another run to finish, such as 30s or 10m (default: not at all).")
    private Duration patience;

    Running running(PrintStream out, Common common) {
        return new Running(out, patience, common.isDebug());
    }

    /** Durations as settings have them: {@code 2s}, {@code 10m}, {@code 1h}. */
    static final class AsDuration implements ITypeConverter<Duration> {

        @Override
        public Duration convert(String text) {
            try {
                return DurationStyle.detectAndParse(text);
            } catch (IllegalArgumentException notOne) {
                throw new TypeConversionException(
                        "\"" + text + "\" is no length of time; write it like 30s, 10m or 2h.");
            }
        }
    }
}
