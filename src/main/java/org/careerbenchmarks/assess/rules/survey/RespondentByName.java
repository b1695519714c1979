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
        summary = "There is no URN, and the name is that of one school of the pilot.",
        reason = "The name is enough to tell the school.",
        remedy = "Nothing needs to be done; the URN is surer.",
        example = "Responses!D4: 1 response without a School URN was counted for the school whose name is "
                + "given. Nothing needs to be done.")
public final class RespondentByName implements ResponseRule {

    @Override
    public Part part() {
        return Part.SCHOOL_NAME;
    }

    @Override
    public @Nullable String seen(Respondent respondent) {
        return respondent.standing() == Standing.BY_NAME ? "" : null;
    }

    @Override
    public void explain(AlikeResponses alike, Findings.Draft draft) {
        draft.say(alike.responses() + " without a School URN " + alike.verb("was", "were")
                + " counted for the school whose name is given. Nothing needs to be done.");
    }
}
