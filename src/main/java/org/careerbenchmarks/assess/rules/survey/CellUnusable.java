package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.OddityRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.assess.Sighting;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.Oddity;

@RuleCard(
        treatment = Treatment.REJECT_ITEM,
        summary = "A cell holds an error, or a formula without a result.",
        reason = "There is no answer in it; the question counts as not answered.",
        remedy = "Put the answer itself in place of the formula, or export the survey again.",
        example = "Responses!G9: \"#REF!\" stands where an answer to \"How would you rate the quality of the "
                + "activities?\" (quality) should be, in 2 cells (G9, G10), so none is counted. Put the answers "
                + "themselves there, or export the survey again.")
public final class CellUnusable implements OddityRule {

    @Override
    public boolean concerns(Oddity oddity) {
        return oddity.kind() == Oddity.Kind.CELL_UNUSABLE;
    }

    @Override
    public void explain(Sighting sighting, Findings.Draft draft) {
        String seen = sighting.oddity().observed() == null ? "A formula without a result" : "{observed}";
        draft.say(seen + " stands where an answer to " + sighting.question() + " should be, in " + sighting.cells()
                + ", so none is counted. Put the answers themselves there, or export the survey again.");
    }
}
