package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.OddityRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.assess.Sighting;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.Oddity;

@RuleCard(
        treatment = Treatment.REJECT_ITEM,
        summary = "The answers on a scale were exported as numbers.",
        reason = "Nobody can tell whether 1 is the best or the worst, and the wrong direction would turn the "
                + "figures round.",
        remedy = "Export the labels instead of the numbers, or add each number to the definition as an alias of "
                + "its option.",
        example = "Responses!G2: The answers to \"How would you rate the quality of the activities?\" (quality) are "
                + "numbers, such as \"3\", in 5 cells (G2, G3, G4 and others), and nobody can tell which end of the "
                + "scale 1 is, so they are not counted. Export the labels, or add each number as an alias of its "
                + "option in reference/surveys/leaders-2020.yml.")
public final class ScaleAsNumbers implements OddityRule {

    @Override
    public boolean concerns(Oddity oddity) {
        return oddity.kind() == Oddity.Kind.SCALE_AS_NUMBERS;
    }

    @Override
    public void explain(Sighting sighting, Findings.Draft draft) {
        draft.say("The answers to " + sighting.question() + " are numbers, such as {observed}, in "
                + sighting.cells() + ", and nobody can tell which end of the scale 1 is, so they are not counted. "
                + "Export the labels, or add each number as an alias of its option in "
                + sighting.definitionFile() + ".");
    }
}
