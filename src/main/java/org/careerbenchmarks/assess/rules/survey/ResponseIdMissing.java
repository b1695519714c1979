package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.AlikeResponses;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Respondent;
import org.careerbenchmarks.assess.Respondent.Standing;
import org.careerbenchmarks.assess.ResponseRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.SurveyForm.Part;
import org.jspecify.annotations.Nullable;

@RuleCard(
        treatment = Treatment.REJECT_ITEM,
        summary = "Responses have no Response ID.",
        reason = "Without it nobody can tell whether the same response came twice, so they are not counted.",
        remedy = "Export the survey again with the Response ID of each response.",
        example = "Responses!A4: 1 response has no Response ID and is not counted. Export the survey again with "
                + "the ID of each response.")
public final class ResponseIdMissing implements ResponseRule {

    @Override
    public Part part() {
        return Part.RESPONSE_ID;
    }

    @Override
    public @Nullable String seen(Respondent respondent) {
        return respondent.standing() == Standing.ID_MISSING ? "" : null;
    }

    @Override
    public void explain(AlikeResponses alike, Findings.Draft draft) {
        draft.say(alike.responses("has no Response ID and is", "have no Response ID and are") + " not counted. "
                + "Export the survey again with the ID of each response.");
    }
}
