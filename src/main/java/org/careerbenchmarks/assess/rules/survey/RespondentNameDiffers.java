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
        treatment = Treatment.QUERY,
        summary = "The name is not the one that the register has for the URN of the response.",
        reason = "The response is counted by its URN, and either may be that of another school.",
        remedy = "Correct the URN or the name and export the survey again, or tell us that the school has a new "
                + "name.",
        example = "Responses!D4: The URN and the name in \"100017, Harbour View\" do not go together: the register "
                + "has Parkview RC Primary School for the URN, by which 1 response was counted. Correct the URN or "
                + "the name, or tell us that the school has a new name.")
public final class RespondentNameDiffers implements ResponseRule {

    @Override
    public Part part() {
        return Part.SCHOOL_NAME;
    }

    @Override
    public @Nullable String seen(Respondent respondent) {
        return respondent.standing() == Standing.NAME_DIFFERS ? respondent.urnAndName() : null;
    }

    @Override
    public void explain(AlikeResponses alike, Findings.Draft draft) {
        draft.expected(alike.first().registeredName())
                .say("The URN and the name in {observed} do not go together: the register has {expected} for the "
                        + "URN, by which " + alike.responses("was", "were") + " counted. Correct the URN or the "
                        + "name, or tell us that the school has a new name.");
    }
}
