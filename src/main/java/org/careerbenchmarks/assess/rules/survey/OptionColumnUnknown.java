package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.OddityRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.assess.Sighting;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.Oddity;

@RuleCard(
        treatment = Treatment.REJECT_ITEM,
        summary = "A column below a question has a label that is no option of it, and ticks.",
        reason = "We do not guess which option is meant; what is ticked there is not counted.",
        remedy = "Correct the label, or add it to the definition as an option or as an alias of one.",
        example = "Responses!I3: \"Visits and trips\" is no option of \"How did you deliver careers education?\" "
                + "(delivery), so what is ticked below it is not counted in 2 cells (I3, I5); the nearest known option "
                + "is \"Visits, trips and tours\". If it means the same as an option, add it as an alias in "
                + "reference/surveys/leaders-2020.yml.")
public final class OptionColumnUnknown implements OddityRule {

    @Override
    public boolean concerns(Oddity oddity) {
        return oddity.kind() == Oddity.Kind.OPTION_COLUMN_UNKNOWN;
    }

    @Override
    public void explain(Sighting sighting, Findings.Draft draft) {
        draft.say("{observed} is no option of " + sighting.question()
                + ", so what is ticked below it is not counted in "
                + sighting.cells() + sighting.nearestOption() + ". If it means the same as an option, add it as an "
                + "alias in " + sighting.definitionFile() + ".");
    }
}
