package org.careerbenchmarks.operate.run;

/** How a command ended, for scripts. */
public final class ExitCode {

    public static final int DONE = 0;
    /** Done, but this run rejected or quarantined something. */
    public static final int DONE_WITH_REJECTS = 3;

    public static final int STOPPED = 4;
    public static final int FAILED = 5;
    /** Another run holds the lock. */
    public static final int REFUSED = 6;

    public static final int WRONG_USAGE = 64;

    private ExitCode() {}

    static int of(RunEnded.Ending ending) {
        return switch (ending) {
            case DONE -> DONE;
            case DONE_WITH_REJECTS -> DONE_WITH_REJECTS;
            case STOPPED -> STOPPED;
            case FAILED -> FAILED;
        };
    }
}
