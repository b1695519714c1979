/**
 * What is to run when: the schedules that {@code jobs/*.yml} declares, their pauses, deadlines and firings.
 *
 * <p>Reads and writes {@code ops.firing} and {@code ops.pause}. May import: model, jobs, operate, Quartz, SnakeYAML.
 */
@NullMarked
package org.careerbenchmarks.operate.schedule;

import org.jspecify.annotations.NullMarked;
