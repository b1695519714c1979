package org.careerbenchmarks.architecture.offenders.template;

/** Breaks a fence on purpose. */
final class KnowsAnotherStage {

    org.careerbenchmarks.load.Registered stage;
}
