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
        summary = "What stands under School URN is no URN, and the name does not tell the school either.",
        reason = "A response that belongs to no known school cannot be counted.",
        remedy = "Fill in the six digits of the school's URN and export the survey again.",
        example = "Responses!C4: \"10017\" is not the URN of a school, and the name given does not tell which school "
                + "is meant, so 1 response is not counted. Fill in the six digits of the URN and export the survey "
                + "again.")
public final class RespondentUrnUnreadable implements ResponseRule {

    @Override
    public Part part() {
        return Part.SCHOOL_URN;
    }

    @Override
    public @Nullable String seen(Respondent respondent) {
        return respondent.standing() == Standing.URN_UNREADABLE
                ? respondent.row().urnText()
                : null;
    }

    @Override
    public void explain(AlikeResponses alike, Findings.Draft draft) {
        draft.say("{observed} is not the URN of a school, and the name given does not tell which school is meant, so "
                + alike.responses("is", "are") + " not counted. Fill in the six digits of the URN and export "
                + "the survey again.");
    }
}
