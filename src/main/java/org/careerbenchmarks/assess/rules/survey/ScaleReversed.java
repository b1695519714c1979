package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.OddityRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.assess.Sighting;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.Oddity;

@RuleCard(
        treatment = Treatment.REJECT_ITEM,
        summary = "The numbers beside the labels of a scale contradict each other, or the order of the scale.",
        reason = "Either the numbers or the labels are wrong, and the wrong ones would turn the figures round.",
        remedy = "Check in the survey tool which way the scale ran, and export the labels alone.",
        example = "Responses!G1: The numbers of the answers to \"How would you rate the quality of the activities?\" "
                + "(quality), such as \"1 - Very good; 2 - Poor; 3 - Good\", contradict each other or the order of "
                + "the scale, so none of its answers is counted. Check in the survey tool which way the scale ran, and "
                + "export the labels without numbers.")
public final class ScaleReversed implements OddityRule {

    @Override
    public boolean concerns(Oddity oddity) {
        return oddity.kind() == Oddity.Kind.SCALE_REVERSED && !ScaleColumnsReversed.COLUMNS.equals(oddity.observed());
    }

    @Override
    public void explain(Sighting sighting, Findings.Draft draft) {
        draft.say("The numbers of the answers to " + sighting.question() + ", such as {observed}, contradict each "
                + "other or the order of the scale, so none of its answers is counted. Check in the survey tool which "
                + "way the scale ran, and export the labels without numbers.");
    }
}
