package org.careerbenchmarks.operate.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.careerbenchmarks._support.TestClock;

/** A folder of schedules with one file in it, {@code nightly.yml}. */
record JobsOf(Path folder) {

    /** After the last clock change of that year. */
    private static final TestClock CLOCK = new TestClock("2026-11-29T12:00:00Z");

    private Path file() {
        return folder.resolve("nightly.yml");
    }

    Schedule read(String... lines) throws IOException {
        Files.writeString(file(), String.join("\n", lines) + "\n");
        return ScheduleFiles.get(ScheduleFiles.read(folder, CLOCK), "nightly");
    }

    /** What is said of the file, without where it lies. */
    String refused(String... lines) throws IOException {
        Files.writeString(file(), String.join("\n", lines) + "\n");
        return refused();
    }

    /** What is said of the folder as it is. */
    String refused() {
        String message = Assertions.catchThrowableOfType(BrokenSchedule.class, () -> ScheduleFiles.read(folder, CLOCK))
                .getMessage();
        return message.replace(folder.toString(), "jobs");
    }
}
