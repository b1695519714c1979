package org.careerbenchmarks._support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that shows what a test says, and goes on only when it is put forward. */
public final class TestClock extends Clock {

    private Instant now;

    public TestClock(String now) {
        this.now = Instant.parse(now);
    }

    /** Shows another time, as if the test had waited for it. */
    public void set(String time) {
        now = Instant.parse(time);
    }

    public void forward(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("only UTC");
    }
}
