package org.careerbenchmarks.architecture.offenders.publish;

/** Breaks a fence on purpose. */
final class KnowsAnotherStage {

    org.careerbenchmarks.load.Registered stage;
}
