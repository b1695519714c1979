package org.careerbenchmarks.operate.schedule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time at which a schedule was due, and what was done.
 *
 * @param outcome null while it is going on
 * @param words how it ended, in a sentence; empty while it is going on
 */
public record Firing(
        String schedule, Instant dueAt, Instant firedAt, @Nullable Outcome outcome, String words, @Nullable Long run) {

    /** How a firing can end. */
    public enum Outcome {
        DONE,
        FAILED,
        STOPPED,
        PAUSED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
