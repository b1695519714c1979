package org.careerbenchmarks.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for what other threads make of submissions. */
final class Awaited {

    private Awaited() {}

    /** What a thread made, or the fault that it met. */
    static <T> T get(Future<T> made) {
        try {
            return made.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof UncheckedIOException fault) {
                throw fault;
            }
            throw failed.getCause() instanceof IOException fault
                    ? new UncheckedIOException(fault)
                    : new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while submissions were assessed", stopped);
        }
    }
}
