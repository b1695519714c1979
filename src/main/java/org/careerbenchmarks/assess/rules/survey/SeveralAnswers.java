package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.OddityRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.assess.Sighting;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.Oddity;

@RuleCard(
        treatment = Treatment.REJECT_ITEM,
        summary = "A question that takes one answer has several.",
        reason = "We cannot tell which one is meant; the question counts as not answered.",
        remedy = "Ask the respondent which answer is meant, correct it in the survey tool and export the survey "
                + "again.",
        example = "Responses!G8: \"Good; Poor\" are several answers to \"How would you rate the quality of the "
                + "activities?\" (quality), which takes one, so none is counted in 2 cells (G8, G11). Ask the "
                + "respondent, correct the answer in the survey tool and export the survey again.")
public final class SeveralAnswers implements OddityRule {

    @Override
    public boolean concerns(Oddity oddity) {
        return oddity.kind() == Oddity.Kind.SEVERAL_ANSWERS;
    }

    @Override
    public void explain(Sighting sighting, Findings.Draft draft) {
        draft.say("{observed} are several answers to " + sighting.question() + ", which takes one, so none is "
                + "counted in " + sighting.cells() + ". Ask the respondent, correct the answer in the survey "
                + "tool and export the survey again.");
    }
}
