package org.careerbenchmarks.operate;

/** Somebody looks into a warehouse that nobody filled yet. */
public final class NothingThere extends RuntimeException {

    NothingThere() {
        super("There is nothing in this warehouse yet; \"./benchmarks nightly\" takes in the first returns.");
    }
}
