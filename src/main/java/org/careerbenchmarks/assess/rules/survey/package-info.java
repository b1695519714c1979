/**
 * One rule a file about exports of the survey tool: a card that explains it, and what is said. Nothing else belongs
 * here.
 *
 * <p>A new rule also gets its line in {@code SurveyBook} and a case in the tests that makes it fire. Reads and writes
 * nothing. May import: the JDK, model and assess.
 */
@NullMarked
package org.careerbenchmarks.assess.rules.survey;

import org.jspecify.annotations.NullMarked;
