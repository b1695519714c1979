package org.careerbenchmarks.operate.notify;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a delivery that failed is tried again: after 1 minute, 2, 4 and so on up to an hour, for three days. */
final class Backoff {

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int DOUBLINGS_TO_AN_HOUR = 6;
    private static final Duration PATIENCE = Duration.ofDays(3);

    private Backoff() {}

    /** Nothing where it is given up. A test is tried once: somebody looks on. */
    static Optional<Instant> next(Notice notice, int attempts, Instant now) {
        Duration wait =
                attempts > DOUBLINGS_TO_AN_HOUR ? LONGEST_WAIT : Duration.ofMinutes(1L << Math.max(0, attempts - 1));
        Instant next = now.plus(wait);
        boolean isTooLate = next.isAfter(notice.createdAt().plus(PATIENCE));
        return isTooLate || notice.kind() == NoticeKind.TEST ? Optional.empty() : Optional.of(next);
    }
}
