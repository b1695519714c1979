package org.careerbenchmarks.operate;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a run stop at its next chunk when the process is asked to end (SIGTERM, Ctrl-C), and waits for it. Without
 * this, the run would look as if it were still going on, as after a crash.
 */
public final class GracefulStop {

    private static final long PATIENCE_SECONDS = 9;

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile int exitCode;

    /**
     * @param stop asks what is going on to end soon
     */
    public GracefulStop(Runnable stop) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAndWait(stop), "graceful-stop"));
    }

    private void stopAndWait(Runnable stop) {
        if (ended.getCount() == 0) {
            return;
        }
        stop.run();
        try {
            if (ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                // Only here the exit code can still be chosen: the signal's own would be 143.
                Runtime.getRuntime().halt(exitCode);
            }
        } catch (InterruptedException endedAtOnce) {
            Thread.currentThread().interrupt();
        }
    }

    /** The run has ended, everything is closed, and this is what the process is to end with. */
    public void ended(int withExitCode) {
        exitCode = withExitCode;
        ended.countDown();
    }
}
