package org.careerbenchmarks.architecture.offenders.normalise;

/** Breaks a fence on purpose. */
final class KnowsAnotherStage {

    org.careerbenchmarks.load.Registered stage;
}
