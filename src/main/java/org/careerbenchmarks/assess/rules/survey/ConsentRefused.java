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
        summary = "Respondents do not consent to the use of their answers.",
        reason = "Answers are only used with consent.",
        remedy = "Nothing needs to be done.",
        example = "Responses!F4: 1 response was left out because the respondent does not consent. Nothing needs to "
                + "be done.")
public final class ConsentRefused implements ResponseRule {

    @Override
    public Part part() {
        return Part.CONSENT;
    }

    @Override
    public @Nullable String seen(Respondent respondent) {
        return respondent.standing() == Standing.CONSENT_REFUSED ? "" : null;
    }

    @Override
    public void explain(AlikeResponses alike, Findings.Draft draft) {
        draft.say(alike.responses("was", "were") + " left out because the respondent does not consent. Nothing needs "
                + "to be done.");
    }
}
