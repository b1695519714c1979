package org.careerbenchmarks.architecture.offenders.model;

/** Breaks a fence on purpose. */
final class KnowsAStage {

    org.careerbenchmarks.load.Registered stage;
}
