package org.careerbenchmarks.architecture.offenders.ingest;

/** Breaks a fence on purpose. */
final class KnowsAnotherStage {

    org.careerbenchmarks.load.Registered stage;
}
