package org.careerbenchmarks.operate;

/** What a command needs the warehouse for. */
public enum Access {
    /** Runs a job or changes something: one at a time. */
    RUN,
    /** Only looks; on PostgreSQL beside a run. */
    LOOK
}
