/**
 * The rules: what may be wrong with a file, a return or an answer, and what is done about it.
 *
 * <p>Reads what a return says and the reference data; writes nothing. May import: the JDK and model. {@code RuleBook}
 * lists the rules about files and returns in order and is the way in, {@code SurveyBook} those about exports of the
 * survey tool; the other public types are for the rules.
 */
@NullMarked
package org.careerbenchmarks.assess;

import org.jspecify.annotations.NullMarked;
