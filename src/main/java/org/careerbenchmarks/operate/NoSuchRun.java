package org.careerbenchmarks.operate;

/** Somebody named a run that never was. */
public final class NoSuchRun extends RuntimeException {

    NoSuchRun(long run) {
        super("There is no run " + run + "; \"./benchmarks runs\" lists them.");
    }
}
