package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.OddityRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.assess.Sighting;
import org.careerbenchmarks.model.Severity;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.Oddity;

@RuleCard(
        treatment = Treatment.REJECT_ITEM,
        severity = Severity.QUERY,
        summary = "A question is said not to apply, and is answered all the same.",
        reason = "The two contradict each other; the question counts as not answered.",
        remedy = "Ask the respondent which is meant, correct it in the survey tool and export the survey again.",
        example = "Responses!H8: \"How did you deliver careers education?\" (delivery) is said not to apply and is "
                + "answered all the same (\"In lessons\"), so nothing is counted in 1 cell. Ask the respondent which "
                + "is meant, correct it in the survey tool and export the survey again.")
public final class NotApplicableAndAnswered implements OddityRule {

    @Override
    public boolean concerns(Oddity oddity) {
        return oddity.kind() == Oddity.Kind.NOT_APPLICABLE_AND_ANSWERED;
    }

    @Override
    public void explain(Sighting sighting, Findings.Draft draft) {
        String observed = sighting.oddity().observed();
        String answer = observed == null || observed.isEmpty() ? "" : " ({observed})";
        draft.say(sighting.question() + " is said not to apply and is answered all the same" + answer
                + ", so nothing is counted in " + sighting.cells() + ". Ask the respondent which is meant, correct it "
                + "in the survey tool and export the survey again.");
    }
}
