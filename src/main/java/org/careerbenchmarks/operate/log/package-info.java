/**
 * What a run leaves to look at on disk: how lines of a log are written, and a log of its own for each run.
 *
 * <p>Writes files in {@code logs/} of the data folder; reads what a run left in Batch's tables. May import: model, jobs,
 * operate, operate.run, Logback.
 */
@NullMarked
package org.careerbenchmarks.operate.log;

import org.jspecify.annotations.NullMarked;
