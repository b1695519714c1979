package org.careerbenchmarks.operate.serve;

import java.time.Instant;
import org.careerbenchmarks.operate.schedule.Schedule;

/**
 * A schedule that is due.
 *
 * @param at when it was due; the latest time where several were missed
 */
record Due(Schedule schedule, Instant at) {}
