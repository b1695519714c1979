package org.careerbenchmarks.operate;

import java.time.Duration;

/**
 * What a command needs the warehouse for, and how it waits for whoever has it.
 *
 * @param isRun whether it runs a job or changes something: one at a time; others only look, on PostgreSQL beside a run
 * @param patience how long it waits for another run to finish
 * @param hold what is written into the lock of an embedded database for those who meet it
 */
public record Access(boolean isRun, Duration patience, Hold hold) {

    /** Runs a job or changes something, and does not wait for another run. */
    public static final Access RUN = new Access(true, Duration.ZERO, Hold.COMMAND);

    /** Only looks. */
    public static final Access LOOK = new Access(false, Duration.ZERO, Hold.MOMENT);

    /** What kind of process has the warehouse. */
    enum Hold {
        /** One that ends with its work: asked to stop, it ends. */
        COMMAND,
        /** One that goes on living after its run: asked to stop, only the run ends. */
        SERVER,
        /** Whoever has it will be done in a moment. */
        MOMENT
    }

    /** The same, for somebody who waits for another run to finish. */
    public Access waiting(Duration atMost) {
        return new Access(isRun, atMost, hold);
    }

    /** The same, for a process that goes on living. */
    public Access ofServer() {
        return new Access(isRun, patience, hold == Hold.MOMENT ? Hold.MOMENT : Hold.SERVER);
    }
}
