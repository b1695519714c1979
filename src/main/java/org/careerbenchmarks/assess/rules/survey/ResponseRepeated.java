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
        treatment = Treatment.ACCEPT,
        summary = "One response stands in the export more than once.",
        reason = "The rows are equal throughout, so the first one is counted.",
        remedy = "Nothing needs to be done.",
        example = "Responses!A5: The response \"R1\" stands here again and is counted once: 1 response was left out. "
                + "Nothing needs to be done.")
public final class ResponseRepeated implements ResponseRule {

    @Override
    public Part part() {
        return Part.RESPONSE_ID;
    }

    @Override
    public @Nullable String seen(Respondent respondent) {
        return respondent.standing() == Standing.REPEATED ? respondent.row().responseId() : null;
    }

    @Override
    public void explain(AlikeResponses alike, Findings.Draft draft) {
        draft.say("The response {observed} stands here again and is counted once: " + alike.responses("was", "were")
                + " left out. Nothing needs to be done.");
    }
}
