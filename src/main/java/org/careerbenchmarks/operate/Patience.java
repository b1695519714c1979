package org.careerbenchmarks.operate;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * How long somebody waits for a lock. For one who has it only for a moment everybody waits; for a run only who said so.
 *
 * @param forRuns how long to wait for a run
 */
record Patience(Duration forRuns) {

    private static final Duration FOR_A_MOMENT = Duration.ofSeconds(60);
    private static final Duration BETWEEN = Duration.ofMillis(50);

    /** Tries until it is not refused, or there is no point in waiting longer. */
    <T> T until(Supplier<T> attempt) {
        long began = System.nanoTime();
        while (true) {
            try {
                return attempt.get();
            } catch (RunRefused refused) {
                Duration waited = Duration.ofNanos(System.nanoTime() - began);
                boolean isWorthWaiting =
                        waited.compareTo(forRuns) < 0 || refused.isForAMoment() && waited.compareTo(FOR_A_MOMENT) < 0;
                if (!isWorthWaiting || Thread.currentThread().isInterrupted()) {
                    throw refused;
                }
                LockSupport.parkNanos(BETWEEN.toNanos());
            }
        }
    }
}
