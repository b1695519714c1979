package org.careerbenchmarks.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** For one who has the lock only for a moment everybody waits; for a run only who said so. */
class PatienceTests {

    private final AtomicInteger tries = new AtomicInteger();

    /** A lock that is free at the third try. */
    private Supplier<String> freeAtTheThird(boolean isForAMoment) {
        return () -> {
            if (tries.incrementAndGet() < 3) {
                throw new RunRefused("Another run is using it.", isForAMoment);
            }
            return "taken";
        };
    }

    @Test
    void whoHasItForAMomentIsWaitedFor() {
        assertThat(new Patience(Duration.ZERO).until(freeAtTheThird(true))).isEqualTo("taken");
        assertThat(tries).hasValue(3);
    }

    @Test
    void aRunIsNotWaitedFor() {
        assertThatThrownBy(() -> new Patience(Duration.ZERO).until(freeAtTheThird(false)))
                .isInstanceOf(RunRefused.class)
                .hasMessage("Another run is using it.");
        assertThat(tries).hasValue(1);
    }

    @Test
    void aRunIsWaitedForByWhoHasPatience() {
        assertThat(new Patience(Duration.ofSeconds(30)).until(freeAtTheThird(false)))
                .isEqualTo("taken");
        assertThat(tries).hasValue(3);
    }

    @Test
    void patienceEnds() {
        assertThatThrownBy(() -> new Patience(Duration.ofMillis(120)).until(() -> {
                    tries.incrementAndGet();
                    throw new RunRefused("Another run is using it.", false);
                }))
                .isInstanceOf(RunRefused.class);
        assertThat(tries.get()).isGreaterThan(1);
    }

    @Test
    void whoIsInterruptedDoesNotWait() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> new Patience(Duration.ofSeconds(30)).until(freeAtTheThird(true)))
                    .isInstanceOf(RunRefused.class);
        } finally {
            assertThat(Thread.interrupted()).as("still marked").isTrue();
        }
        assertThat(tries).hasValue(1);
    }

    @Test
    void anyOtherFaultIsToldAtOnce() {
        assertThatThrownBy(() -> new Patience(Duration.ofSeconds(30)).until(() -> {
                    tries.incrementAndGet();
                    throw new IllegalStateException("the disk is gone");
                }))
                .hasMessage("the disk is gone");
        assertThat(tries).hasValue(1);
    }
}
