package org.careerbenchmarks.operate;

/** Another run holds the lock. The message says who, as far as that can be told. */
public final class RunRefused extends RuntimeException {

    RunRefused(String message) {
        super(message);
    }
}
