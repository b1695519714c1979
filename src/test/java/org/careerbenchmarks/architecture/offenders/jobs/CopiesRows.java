package org.careerbenchmarks.architecture.offenders.jobs;

/** Breaks a fence on purpose. */
final class CopiesRows {

    org.postgresql.PGConnection database;
}
