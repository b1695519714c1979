package org.careerbenchmarks.operate.schedule;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a schedule does when it is due. */
public enum Does {
    NIGHTLY,
    HOUSEKEEPING,
    /** Looks whether the other schedules met their deadlines. */
    WATCH;

    static Optional<Does> find(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** As it is written in a file, and the name of the job where there is one. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
