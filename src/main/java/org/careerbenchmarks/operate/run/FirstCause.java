package org.careerbenchmarks.operate.run;

/** What is still done after something failed; the database may be the very thing that did. */
final class FirstCause {

    private FirstCause() {}

    /** Does it; where that fails as well, the first cause is what people must hear. */
    static void stays(Exception failed, Runnable afterwards) {
        try {
            afterwards.run();
        } catch (RuntimeException failedToo) {
            failed.addSuppressed(failedToo);
        }
    }
}
