package org.careerbenchmarks.operate.run;

import java.io.UncheckedIOException;
import org.careerbenchmarks.operate.AuditLog;
import org.jspecify.annotations.Nullable;

/**
 * Something that changes the warehouse or what is kept of it, written into the audit log however it ends.
 *
 * @param action the verb
 * @param detail what was asked for, in words
 */
public record Deed(String action, String detail) {

    /** What is done. */
    public interface Work<T> {
        Ended<T> run() throws Exception;
    }

    /**
     * How it ended.
     *
     * @param answer for whoever asked, such as an exit code
     * @param run the run that came of it
     * @param result in words
     */
    public record Ended<T>(T answer, @Nullable Long run, String result) {}

    /** Does it, writes down how it ended, and returns the answer; what is thrown is passed on. */
    public <T> T recorded(AuditLog audit, Work<T> work) throws Exception {
        Ended<T> ended;
        try {
            ended = work.run();
        } catch (Exception failed) {
            recordFailure(audit, failed);
            throw failed;
        }
        audit.record(action, detail, ended.run(), ended.result());
        return ended.answer();
    }

    private void recordFailure(AuditLog audit, Exception failed) {
        Throwable cause = failed instanceof UncheckedIOException wrapped ? wrapped.getCause() : failed;
        Long run = failed instanceof RunFailed itself ? itself.run() : null;
        FirstCause.stays(failed, () -> audit.record(action, detail, run, "failed: " + Wording.fault(cause)));
    }
}
