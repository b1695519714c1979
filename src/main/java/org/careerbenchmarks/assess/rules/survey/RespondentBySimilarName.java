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
        summary = "There is no URN, and the name is nearly that of one school of the pilot.",
        reason = "The response is counted for that school, and may be from another.",
        remedy = "Fill in the URN of the school and export the survey again, or tell us that the school is right.",
        example = "Responses!D4: \"Parkveiw RC Primary School\" was taken for Parkview RC Primary School (P017), and "
                + "1 response was counted for it. Fill in the URN and export the survey again, or tell us that the "
                + "school is right.")
public final class RespondentBySimilarName implements ResponseRule {

    @Override
    public Part part() {
        return Part.SCHOOL_NAME;
    }

    @Override
    public @Nullable String seen(Respondent respondent) {
        return respondent.standing() == Standing.BY_SIMILAR_NAME
                ? respondent.row().schoolName()
                : null;
    }

    @Override
    public void explain(AlikeResponses alike, Findings.Draft draft) {
        draft.expected(alike.first().registeredName() + " (" + alike.first().panelSchoolId() + ")")
                .say("{observed} was taken for {expected}, and " + alike.responses("was", "were") + " counted for "
                        + "it. Fill in the URN and export the survey again, or tell us that the school is right.");
    }
}
