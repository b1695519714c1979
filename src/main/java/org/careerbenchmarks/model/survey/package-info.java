/**
 * The words for surveys: what a definition asks, what an export of the survey tool says, and what is kept of a response.
 *
 * <p>Reads and writes nothing. May import: the JDK and model.
 */
@NullMarked
package org.careerbenchmarks.model.survey;

import org.jspecify.annotations.NullMarked;
