package org.careerbenchmarks.operate.schedule;

import java.util.Set;

/** Somebody named a schedule that no file declares. */
public final class NoSuchSchedule extends RuntimeException {

    NoSuchSchedule(String name, Set<String> known) {
        super("There is no schedule " + name + "; the schedules are " + String.join(", ", known) + ".");
    }
}
