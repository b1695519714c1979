package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.OddityRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.assess.Sighting;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.Oddity;

@RuleCard(
        treatment = Treatment.REJECT_ITEM,
        summary = "Something else than a tick stands in a column of ticks.",
        reason = "We cannot tell whether the option was chosen, so it is not counted.",
        remedy = "Put 1, x, Yes or the label of the option where it was chosen, leave the cell blank where it was "
                + "not, and send the export again.",
        example = "Responses!H7: \"maybe\" below \"How did you deliver careers education?\" (delivery) is neither a "
                + "tick nor blank, so it is not counted in 1 cell. Put 1, x or Yes where the option was chosen, "
                + "clear the cell where it was not, and send the export again.")
public final class TickUnknown implements OddityRule {

    @Override
    public boolean concerns(Oddity oddity) {
        return oddity.kind() == Oddity.Kind.TICK_UNKNOWN;
    }

    @Override
    public void explain(Sighting sighting, Findings.Draft draft) {
        draft.say("{observed} below " + sighting.question() + " is neither a tick nor blank, so it is not counted in "
                + sighting.cells() + ". Put 1, x or Yes where the option was chosen, clear the cell where it "
                + "was not, and send the export again.");
    }
}
