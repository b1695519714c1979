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
        summary = "There is no URN, and the name is not that of one school of the pilot alone.",
        reason = "Counting it for a school that it may not be from would move that school's figures.",
        remedy = "Fill in the URN of the school and export the survey again.",
        example = "Responses!D4: \"Hogwarts\" is not the name of one school of the pilot alone, and no URN is given, "
                + "so 1 response is not counted. Fill in the URN of the school and export the survey again.")
public final class RespondentNameUnknown implements ResponseRule {

    @Override
    public Part part() {
        return Part.SCHOOL_NAME;
    }

    @Override
    public @Nullable String seen(Respondent respondent) {
        return respondent.standing() == Standing.NAME_UNKNOWN ? respondent.row().schoolName() : null;
    }

    @Override
    public void explain(AlikeResponses alike, Findings.Draft draft) {
        draft.say("{observed} is not the name of one school of the pilot alone, and no URN is given, so "
                + alike.responses("is", "are") + " not counted. Fill in the URN of the school and export the "
                + "survey again.");
    }
}
