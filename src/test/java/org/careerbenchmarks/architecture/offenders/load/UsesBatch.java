package org.careerbenchmarks.architecture.offenders.load;

/** Breaks a fence on purpose. */
final class UsesBatch {

    org.springframework.batch.core.job.JobExecution run;
}
