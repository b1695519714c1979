package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.AlikeResponses;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Respondent;
import org.careerbenchmarks.assess.Respondent.Standing;
import org.careerbenchmarks.assess.ResponseRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Severity;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.SurveyForm.Part;
import org.jspecify.annotations.Nullable;

@RuleCard(
        treatment = Treatment.REJECT_ITEM,
        severity = Severity.QUERY,
        summary = "Responses name no school.",
        reason = "A response that belongs to no known school cannot be counted.",
        remedy = "Fill in the URN of the school in the survey tool and export the survey again, if the respondent "
                + "is known.",
        example = "Responses!C4: Neither School URN nor School name is given in 1 response, so it is not counted. "
                + "Fill in the URN if the respondent is known, and export the survey again.")
public final class RespondentMissing implements ResponseRule {

    @Override
    public Part part() {
        return Part.SCHOOL_URN;
    }

    @Override
    public @Nullable String seen(Respondent respondent) {
        return respondent.standing() == Standing.SCHOOL_MISSING ? "" : null;
    }

    @Override
    public void explain(AlikeResponses alike, Findings.Draft draft) {
        draft.say("Neither School URN nor School name is given in " + alike.responses() + ", so "
                + alike.verb("it is", "they are") + " not counted. Fill in the URN if the respondent is known, "
                + "and export the survey again.");
    }
}
