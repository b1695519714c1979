/**
 * From the reference files of the input folder to a checked {@code Reference}, or one sentence about what to mend.
 *
 * <p>Reads {@code reference/} in the input folder. Writes nothing. May import: the JDK, model, FastCSV, SnakeYAML.
 */
@NullMarked
package org.careerbenchmarks.ingest.reference;

import org.jspecify.annotations.NullMarked;
