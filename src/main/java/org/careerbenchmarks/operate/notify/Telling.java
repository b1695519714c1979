package org.careerbenchmarks.operate.notify;

/** How much somebody wants to hear of a job. */
public enum Telling {
    /** A note after each run. */
    ALWAYS,
    /** A note only where a run needs a person or was not simply done. */
    ONLY_TROUBLE,
    /** Nothing at all, not even that it failed. */
    NEVER
}
