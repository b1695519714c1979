/**
 * The pages: one class for each Batch job, which says what runs in which order, and the parts that wire the stages.
 *
 * <p>Reads and writes what the stages do. May import: model, the stages, template, Spring Batch.
 */
@NullMarked
package org.careerbenchmarks.jobs;

import org.jspecify.annotations.NullMarked;
