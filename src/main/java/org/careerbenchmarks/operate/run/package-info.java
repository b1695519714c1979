/**
 * A run for whoever asked for it: what is done around it, and what is said about it.
 *
 * <p>Reads the schemas {@code published}, {@code editions} and {@code intake} for what it says. May import: model, jobs,
 * operate.
 */
@NullMarked
package org.careerbenchmarks.operate.run;

import org.jspecify.annotations.NullMarked;
