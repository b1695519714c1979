package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.OddityRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.assess.Sighting;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.Oddity;

@RuleCard(
        treatment = Treatment.ACCEPT,
        summary = "A question stands there in the words of an alias.",
        reason = "Its definition says that both wordings ask the same, so the answers are counted together.",
        remedy = "Nothing needs to be done if both wordings ask the same.",
        example = "Responses!G1: \"Quality of careers activities\" was read as the question \"How would you rate the "
                + "quality of the activities?\" (quality), of which it is an alias. Nothing needs to be done if "
                + "both ask the same.")
public final class QuestionReworded implements OddityRule {

    @Override
    public boolean concerns(Oddity oddity) {
        return oddity.kind() == Oddity.Kind.QUESTION_REWORDED;
    }

    @Override
    public void explain(Sighting sighting, Findings.Draft draft) {
        draft.say("{observed} was read as the question " + sighting.question() + ", of which it is an alias. Nothing "
                + "needs to be done if both ask the same.");
    }
}
