package org.careerbenchmarks.architecture.offenders.jobs;

/** Breaks a fence on purpose. */
final class UsesLogback {

    ch.qos.logback.classic.Logger log;
}
