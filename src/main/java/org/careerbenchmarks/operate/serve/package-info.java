/**
 * The program as a server: the clockwork that runs what is due, and what it shows to others over HTTP.
 *
 * <p>Reads and writes Quartz's tables and {@code ops.declared_schedule}. May import: model, jobs, operate, Quartz, Spring
 * Boot's web and health, Micrometer.
 */
@NullMarked
package org.careerbenchmarks.operate.serve;

import org.jspecify.annotations.NullMarked;
