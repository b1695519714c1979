package org.careerbenchmarks.operate.cli;

/** A run ended by a fault of ours or of what we need; nothing of the data is lost. */
final class RunFailed extends RuntimeException {

    RunFailed(long run, Throwable cause) {
        super(message(run, cause), cause);
    }

    private static String message(long run, Throwable cause) {
        String reason = Wording.fault(cause);
        // The sentence about a broken reference file stands for itself.
        return cause.getClass().getSimpleName().equals("BrokenReference")
                ? reason
                : "Run " + run + " failed: " + reason + " Nothing is lost; mend the cause, then \"./benchmarks restart "
                        + run + "\".";
    }
}
