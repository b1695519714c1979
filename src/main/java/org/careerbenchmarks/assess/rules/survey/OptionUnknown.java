package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.OddityRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.assess.Sighting;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.Oddity;

@RuleCard(
        treatment = Treatment.REJECT_ITEM,
        summary = "An answer is no option of its question.",
        reason = "We do not guess which option is meant; the answer is not counted.",
        remedy = "Correct the answer, or add its words to the definition as an option or as an alias of one.",
        example = "Responses!G5: \"Very goood\" is no option of \"How would you rate the quality of the activities?\" "
                + "(quality), so it is not counted in 17 cells (G5, G9, G12 and others); the nearest known option "
                + "is \"Very good\". If it means the same as an option, add it as an alias in "
                + "reference/surveys/leaders-2020.yml.")
public final class OptionUnknown implements OddityRule {

    @Override
    public boolean concerns(Oddity oddity) {
        return oddity.kind() == Oddity.Kind.OPTION_UNKNOWN;
    }

    @Override
    public void explain(Sighting sighting, Findings.Draft draft) {
        draft.say("{observed} is no option of " + sighting.question() + ", so it is not counted in "
                + sighting.cells() + sighting.nearestOption() + ". If it means the same as an option, add it "
                + "as an alias in " + sighting.definitionFile() + ".");
    }
}
