package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.OddityRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.assess.Sighting;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.Oddity;

@RuleCard(
        treatment = Treatment.ACCEPT,
        summary = "An option stands there in the words of an alias.",
        reason = "Its definition says that both wordings mean the same, so they are counted together.",
        remedy = "Nothing needs to be done if both wordings mean the same.",
        example = "Responses!G5: \"Excellent\" was read as \"Very good\" of \"How would you rate the quality of the "
                + "activities?\" (quality), of which it is an alias, in 4 cells (G5, G6, G9 and others). Nothing "
                + "needs to be done if both mean the same.")
public final class OptionReworded implements OddityRule {

    @Override
    public boolean concerns(Oddity oddity) {
        return oddity.kind() == Oddity.Kind.OPTION_REWORDED;
    }

    @Override
    public void explain(Sighting sighting, Findings.Draft draft) {
        draft.say("{observed} was read as " + sighting.nearest() + " of " + sighting.question() + ", of which it is "
                + "an alias, in " + sighting.cells() + ". Nothing needs to be done if both mean the same.");
    }
}
