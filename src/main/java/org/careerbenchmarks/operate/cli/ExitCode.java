package org.careerbenchmarks.operate.cli;

/** How a command ended, for scripts. */
final class ExitCode {

    static final int DONE = 0;
    /** Done, but this run rejected or quarantined something. */
    static final int DONE_WITH_REJECTS = 3;

    static final int STOPPED = 4;
    static final int FAILED = 5;
    /** Another run holds the lock. */
    static final int REFUSED = 6;

    static final int WRONG_USAGE = 64;

    private ExitCode() {}
}
