package org.careerbenchmarks.template.sample;

import java.util.List;

/**
 * What one respondent answers to one question; without options blank or not applicable.
 *
 * @param options in the order of the question
 */
record SurveyAnswer(List<String> options, boolean isNotApplicable) {}
