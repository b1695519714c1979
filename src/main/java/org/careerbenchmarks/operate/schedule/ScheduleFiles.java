package org.careerbenchmarks.operate.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The schedules of a folder, a file each. */
public final class ScheduleFiles {

    private static final String ENDING = ".yml";

    private ScheduleFiles() {}

    /** All schedules by name; one file that cannot be used refuses all of them. */
    public static Map<String, Schedule> read(Path folder, Clock clock) {
        List<Path> files = list(folder);
        if (files.isEmpty()) {
            throw new BrokenSchedule(
                    folder, "holds no schedule (no file that ends with .yml)", "name the right folder with --jobs DIR");
        }
        Map<String, Schedule> schedules = new LinkedHashMap<>();
        for (Path file : files) {
            String fileName = file.getFileName().toString();
            String name = fileName.substring(0, fileName.length() - ENDING.length());
            Schedule read = new ScheduleFile(file, clock.instant()).read(name);
            Schedule other = schedules.put(read.name(), read);
            if (other != null) {
                throw new BrokenSchedule(
                        file, "has a name that another file has: " + read.name(), "change one of them");
            }
        }
        return schedules;
    }

    /** Whether there is nothing to run at all. */
    public static boolean isEmpty(Path folder) {
        return list(folder).isEmpty();
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A schedule by its name, or a refusal that names those there are. */
    public static Schedule get(Map<String, Schedule> schedules, String name) {
        @Nullable Schedule found = schedules.get(name);
        if (found == null) {
            throw new NoSuchSchedule(name, schedules.keySet());
        }
        return found;
    }
}
