package org.careerbenchmarks.architecture.offenders.jobs;

import org.springframework.boot.health.contributor.Health;

/** Breaks a fence on purpose. */
final class TellsItsHealth {

    Health health;
}
