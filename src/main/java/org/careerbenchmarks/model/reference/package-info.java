/**
 * The reference data that every return is judged against: frameworks, waves, areas, schools and the panel.
 *
 * <p>Reads and writes nothing. May import: the JDK and model.
 */
@NullMarked
package org.careerbenchmarks.model.reference;

import org.jspecify.annotations.NullMarked;
