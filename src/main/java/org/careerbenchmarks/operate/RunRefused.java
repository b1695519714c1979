package org.careerbenchmarks.operate;

/** Another run holds the lock. The message says who, as far as that can be told. */
public final class RunRefused extends RuntimeException {

    private final boolean isForAMoment;

    /**
     * @param isForAMoment whether whoever holds the lock will be done at once
     */
    RunRefused(String message, boolean isForAMoment) {
        super(message);
        this.isForAMoment = isForAMoment;
    }

    boolean isForAMoment() {
        return isForAMoment;
    }
}
