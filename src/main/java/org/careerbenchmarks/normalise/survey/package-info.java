/**
 * From the raw cells of a survey tool's export to responses in the words of the survey's definition: finds the header,
 * the questions and the options by their words, in either layout, and reads what each respondent chose. It judges
 * nothing: what is not as the definition says is told as an oddity, and an answer that cannot be used is missing.
 *
 * <p>Reads raw workbooks, survey definitions and the dictionaries among the resources; writes nothing. May import: the
 * JDK, model and normalise.
 */
@NullMarked
package org.careerbenchmarks.normalise.survey;

import org.jspecify.annotations.NullMarked;
