package org.careerbenchmarks.architecture.offenders.assess;

/** Breaks a fence on purpose. */
final class KnowsAnotherStage {

    org.careerbenchmarks.load.Registered stage;
}
