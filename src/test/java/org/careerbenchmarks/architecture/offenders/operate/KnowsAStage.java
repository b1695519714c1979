package org.careerbenchmarks.architecture.offenders.operate;

/** Breaks a fence on purpose. */
final class KnowsAStage {

    org.careerbenchmarks.load.Registered stage;
}
