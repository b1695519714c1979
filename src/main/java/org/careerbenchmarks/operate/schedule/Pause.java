package org.careerbenchmarks.operate.schedule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a schedule does nothing.
 *
 * @param until when it goes on by itself; null where somebody has to resume it
 * @param resumedAt when somebody let it go on; null where nobody did
 */
public record Pause(
        String schedule,
        String reason,
        String by,
        Instant since,
        @Nullable Instant until,
        @Nullable Instant resumedAt) {

    boolean isInForceAt(Instant time) {
        return !since.isAfter(time)
                && (until == null || until.isAfter(time))
                && (resumedAt == null || resumedAt.isAfter(time));
    }

    /** {@code paused by anna until 2026-12-24T08:00:00Z: the server moves}. */
    public String words() {
        return "paused by " + by + (until == null ? "" : " until " + until) + ": " + reason;
    }
}
