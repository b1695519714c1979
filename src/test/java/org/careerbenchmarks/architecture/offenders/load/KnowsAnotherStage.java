package org.careerbenchmarks.architecture.offenders.load;

/** Breaks a fence on purpose. */
final class KnowsAnotherStage {

    org.careerbenchmarks.publish.Edition stage;
}
