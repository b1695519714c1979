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
        severity = Severity.NOTE,
        summary = "Responses say that they are tests or previews.",
        reason = "They were made to try the survey out and are nobody's answers.",
        remedy = "Nothing needs to be done if they are tests.",
        example = "Responses!E3: 2 responses (rows 3, 5) were left out as tests or previews. Nothing needs to be "
                + "done if that is what they are.")
public final class TestResponses implements ResponseRule {

    @Override
    public Part part() {
        return Part.TEST;
    }

    @Override
    public @Nullable String seen(Respondent respondent) {
        return respondent.standing() == Standing.TEST ? "" : null;
    }

    @Override
    public void explain(AlikeResponses alike, Findings.Draft draft) {
        draft.say(alike.responses("was", "were") + " left out as tests or previews. Nothing needs to be done if that "
                + "is what they are.");
    }
}
