package org.careerbenchmarks.architecture.offenders.publish;

import org.quartz.Scheduler;

/** Breaks a fence on purpose. */
final class UsesQuartz {

    Scheduler scheduler;
}
