package org.careerbenchmarks.operate.run;

import org.careerbenchmarks.jobs.ReferenceData;

/** A run ended by a fault of ours or of what we need; nothing of the data is lost. */
public final class RunFailed extends RuntimeException {

    private final long run;

    RunFailed(long run, Throwable cause) {
        super(message(run, cause), cause);
        this.run = run;
    }

    public long run() {
        return run;
    }

    private static String message(long run, Throwable cause) {
        String reason = Wording.fault(cause);
        return ReferenceData.isToBlameFor(cause)
                ? reason
                : "Run " + run + " failed: " + reason + " Nothing is lost; mend the cause, then \"./benchmarks restart "
                        + run + "\".";
    }
}
