package org.careerbenchmarks.architecture.offenders.jobs;

/** Breaks a fence on purpose. */
final class KnowsItsDriver {

    org.careerbenchmarks.operate.Places driver;
}
