package org.careerbenchmarks.operate.notify;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Moments as the tables hold them: UTC, to the second. */
final class Utc {

    private Utc() {}

    static LocalDateTime of(Instant moment) {
        return LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC);
    }

    static @Nullable Instant moment(@Nullable LocalDateTime stored) {
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }
}
