package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.OddityRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.assess.Sighting;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.Oddity;

@RuleCard(
        treatment = Treatment.ACCEPT,
        summary = "Free words were counted as the theme that the dictionary gives for them.",
        reason = "Everybody can see which words were counted as what.",
        remedy = "Nothing needs to be done if the theme is right.",
        example =
                "Responses!I4: \"There are never enough hours\" was counted as \"time\" among the answers to \"What stood "
                        + "in your way?\" (barriers), in 1 cell. Nothing needs to be done if that is what it means.")
public final class TextCoded implements OddityRule {

    @Override
    public boolean concerns(Oddity oddity) {
        return oddity.kind() == Oddity.Kind.TEXT_CODED;
    }

    @Override
    public void explain(Sighting sighting, Findings.Draft draft) {
        draft.say("{observed} was counted as " + sighting.nearest() + " among the answers to " + sighting.question()
                + ", in " + sighting.cells() + ". Nothing needs to be done if that is what it means.");
    }
}
