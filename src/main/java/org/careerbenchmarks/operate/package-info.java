/**
 * People and clocks driving jobs: the lock, the launcher, what happens on signals and after crashes.
 *
 * <p>Reads and writes Batch's tables and the schema {@code ops}. May import: model, jobs, Spring, Flyway.
 */
@NullMarked
package org.careerbenchmarks.operate;

import org.jspecify.annotations.NullMarked;
