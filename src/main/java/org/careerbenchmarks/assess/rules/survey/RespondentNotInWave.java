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
        summary = "The school was not in the pilot when the survey was held.",
        reason = "Coverage is counted over the schools that belong to a wave, and this one does not.",
        remedy = "Correct the URN and export the survey again. If it is right, ask whoever keeps the pilot's list "
                + "to correct it.",
        example = "Responses!C4: The school \"P018\" was not in the pilot in the wave 2020-07, so 1 response is not "
                + "counted. Correct the URN and export the survey again, or ask whoever keeps the pilot's list to "
                + "correct it.")
public final class RespondentNotInWave implements ResponseRule {

    @Override
    public Part part() {
        return Part.SCHOOL_URN;
    }

    @Override
    public @Nullable String seen(Respondent respondent) {
        return respondent.standing() == Standing.NOT_IN_WAVE ? respondent.panelSchoolId() : null;
    }

    @Override
    public void explain(AlikeResponses alike, Findings.Draft draft) {
        draft.say("The school {observed} was not in the pilot in the wave "
                + alike.first().wave().wave() + ", so "
                + alike.responses("is", "are") + " not counted. Correct the URN and export the survey again, "
                + "or ask whoever keeps the pilot's list to correct it.");
    }
}
