package org.careerbenchmarks.operate.schedule;

import java.nio.file.Path;

/** A file of the schedule cannot be used. The message says which, where in it, and what to do. */
public final class BrokenSchedule extends RuntimeException {

    BrokenSchedule(Path file, String problem, String remedy) {
        super(file + " " + problem + "; " + remedy + ". Nothing was scheduled.");
    }
}
