package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.OddityRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.assess.Sighting;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.Oddity;

@RuleCard(
        treatment = Treatment.ACCEPT,
        summary = "Free words lead to no theme.",
        reason = "The question counts as answered, and none of its options as chosen.",
        remedy = "Nothing needs to be done, unless the words belong to an option: then add telling words as an "
                + "alias to the definition.",
        example = "Responses!I5: \"The building works\" leads to no option of \"What stood in your way?\" (barriers) "
                + "and counts as answered in other words, in 1 cell. If it belongs to an option, add telling words "
                + "as an alias in reference/surveys/leaders-2020.yml.")
public final class TextUncoded implements OddityRule {

    @Override
    public boolean concerns(Oddity oddity) {
        return oddity.kind() == Oddity.Kind.TEXT_UNCODED;
    }

    @Override
    public void explain(Sighting sighting, Findings.Draft draft) {
        draft.say("{observed} leads to no option of " + sighting.question() + " and counts as answered in other "
                + "words, in " + sighting.cells() + ". If it belongs to an option, add telling words as an "
                + "alias in " + sighting.definitionFile() + ".");
    }
}
