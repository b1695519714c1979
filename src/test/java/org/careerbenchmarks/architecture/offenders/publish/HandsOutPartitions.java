package org.careerbenchmarks.architecture.offenders.publish;

import org.springframework.batch.integration.partition.StepExecutionRequest;

/** Breaks a fence on purpose. */
final class HandsOutPartitions {

    StepExecutionRequest request;
}
