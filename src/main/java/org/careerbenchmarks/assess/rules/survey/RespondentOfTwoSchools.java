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
        summary = "The URN and the name of a response belong to two schools of the pilot.",
        reason = "We cannot tell which of the two answered.",
        remedy = "Correct the URN or the name and export the survey again.",
        example = "Responses!C4: The URN and the name in \"100017, Ashbank RC Primary School\" belong to two schools "
                + "of the pilot, so 1 response is not counted. Correct the one that is wrong and export the survey "
                + "again.")
public final class RespondentOfTwoSchools implements ResponseRule {

    @Override
    public Part part() {
        return Part.SCHOOL_URN;
    }

    @Override
    public @Nullable String seen(Respondent respondent) {
        return respondent.standing() == Standing.TWO_SCHOOLS ? respondent.urnAndName() : null;
    }

    @Override
    public void explain(AlikeResponses alike, Findings.Draft draft) {
        draft.say("The URN and the name in {observed} belong to two schools of the pilot, so "
                + alike.responses("is", "are") + " not counted. Correct the one that is wrong and export the "
                + "survey again.");
    }
}
