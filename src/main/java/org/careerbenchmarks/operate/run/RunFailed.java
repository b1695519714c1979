package org.careerbenchmarks.operate.run;

import java.time.Duration;
import org.careerbenchmarks.jobs.ReferenceData;

/** A run ended by a fault of ours or of what we need; nothing of the data is lost. */
public final class RunFailed extends RuntimeException {

    private final String job;
    private final long run;
    private final String fault;

    RunFailed(String job, long run, Throwable cause) {
        super(message(run, cause), cause);
        this.job = job;
        this.run = run;
        this.fault = Wording.fault(cause);
    }

    RunEnded ended(Duration took) {
        return RunEnded.cutOff(job, run, RunEnded.Ending.FAILED, took).with(fault);
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
