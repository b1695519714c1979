package org.careerbenchmarks.operate.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.careerbenchmarks.operate.schedule.Schedule;
import org.careerbenchmarks.operate.schedule.ScheduleFiles;
import picocli.CommandLine.Option;

/** The option of verbs that know the schedules. */
final class JobsFolder {

    /** An embedded warehouse can be written to only between runs. */
    static final Duration FOR_A_RUN = Duration.ofMinutes(10);

    @Option(
            names = "--jobs",
            paramLabel = "DIR",
            defaultValue = "jobs",
            description = "What is to run when, a file each (default: ${DEFAULT-VALUE}).")
    private Path folder;

    boolean isEmpty() {
        return ScheduleFiles.isEmpty(folder);
    }

    Map<String, Schedule> read() {
        return ScheduleFiles.read(folder, Clock.systemUTC());
    }
}
