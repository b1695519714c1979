package org.careerbenchmarks.assess;

import org.careerbenchmarks.model.survey.SurveyForm;

/** A check of an export of the survey tool: whether it can be read, and which answers in it can be used. */
public non-sealed interface SurveyRule extends Rule {

    void check(SurveyForm form, Findings findings);
}
