package org.careerbenchmarks.ingest.workbook;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.careerbenchmarks.model.FileDefect;

/** The moment by which one file must have been read; asked for inside every loop whose length the file decides. */
final class Deadline {

    private final LongSupplier nanoClock;
    private final long startedAt;
    private final Duration allowed;

    Deadline(LongSupplier nanoClock, Duration allowed) {
        this.nanoClock = nanoClock;
        this.startedAt = nanoClock.getAsLong();
        this.allowed = allowed;
    }

    boolean isOver() {
        return nanoClock.getAsLong() - startedAt > allowed.toNanos();
    }

    void check() throws Refusal {
        if (isOver()) {
            throw new Refusal(FileDefect.TOO_SLOW, "not read after " + allowed.toMillis() / 1000.0 + " seconds");
        }
    }
}
