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
        summary = "The URN of a response is that of a school outside the pilot.",
        reason = "The tables count the schools of the pilot only.",
        remedy = "Correct the URN and export the survey again. If it is right, ask whoever keeps the pilot's list "
                + "whether the school belongs to it.",
        example = "Responses!C4: The school with the URN \"100900\" is not in the pilot, so 1 response is not "
                + "counted. Correct the URN and export the survey again, or ask whoever keeps the pilot's list "
                + "whether the school belongs to it.")
public final class RespondentNotInPanel implements ResponseRule {

    @Override
    public Part part() {
        return Part.SCHOOL_URN;
    }

    @Override
    public @Nullable String seen(Respondent respondent) {
        return respondent.standing() == Standing.NOT_IN_PANEL ? respondent.row().urnText() : null;
    }

    @Override
    public void explain(AlikeResponses alike, Findings.Draft draft) {
        draft.say("The school with the URN {observed} is not in the pilot, so " + alike.responses("is", "are")
                + " not counted. Correct the URN and export the survey again, or ask whoever keeps the "
                + "pilot's list whether the school belongs to it.");
    }
}
