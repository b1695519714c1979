/**
 * One rule a file: a card that explains it, and a check of about ten lines. Nothing else belongs here.
 *
 * <p>A new rule also gets its line in {@code RuleBook} and a case in the tests that makes it fire. Reads and writes
 * nothing. May import: the JDK, model and assess.
 */
@NullMarked
package org.careerbenchmarks.assess.rules;

import org.jspecify.annotations.NullMarked;
