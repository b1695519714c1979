package org.careerbenchmarks.architecture.offenders.load;

/** Breaks a fence on purpose. */
final class AsksTheSystemForTheTime {

    java.time.Instant now = java.time.Instant.now();
}
