/**
 * From raw cells to the school's words with their meaning: finds sheets, labels and columns by name, and reads URNs,
 * waves, dates, refs and statuses. Same meaning, same value; what is not understood has no value, and is never guessed.
 *
 * <p>Reads raw workbooks, reference data and the dictionaries among the resources; writes nothing. May import: the JDK
 * and model.
 */
@NullMarked
package org.careerbenchmarks.normalise;

import org.jspecify.annotations.NullMarked;
