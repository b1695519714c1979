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
        summary = "What stands under School URN is no URN, and the name is that of one school of the pilot.",
        reason = "The response is counted for the school of that name, and the URN may have meant another.",
        remedy = "Correct the URN and export the survey again, or tell us that the name is right.",
        example = "Responses!C4: The URN in \"10017, Parkview RC Primary School\" cannot be read, so 1 response was "
                + "counted for Parkview RC Primary School (P017) by its name. Correct the URN and export the "
                + "survey again, or tell us that the name is right.")
public final class RespondentByNameForUrn implements ResponseRule {

    @Override
    public Part part() {
        return Part.SCHOOL_URN;
    }

    @Override
    public @Nullable String seen(Respondent respondent) {
        return respondent.standing() == Standing.BY_NAME_FOR_URN ? respondent.urnAndName() : null;
    }

    @Override
    public void explain(AlikeResponses alike, Findings.Draft draft) {
        draft.expected("a URN of six digits")
                .say("The URN in {observed} cannot be read, so " + alike.responses("was", "were") + " counted for "
                        + alike.first().registeredName() + " (" + alike.first().panelSchoolId() + ") by "
                        + alike.verb("its name", "their names") + ". Correct the URN and export the survey again, or "
                        + "tell us that the name is right.");
    }
}
