package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.OddityRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.assess.Sighting;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.Oddity;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "Free words beside the options of a question repeat one of them.",
        reason = "The respondent may have meant the option; nothing is recoded, so it is not counted there.",
        remedy = "Ask the respondent, and tick the option in the survey tool if it was meant.",
        example = "Responses!K6: \"in lessons\", written beside the options of \"How did you deliver careers "
                + "education?\" (delivery), repeats the option \"In lessons\" and is not counted there, in 1 cell. "
                + "Tick the option in the survey tool if it was meant and export the survey again, or tell us that "
                + "it was not.")
public final class OtherRepeatsOption implements OddityRule {

    @Override
    public boolean concerns(Oddity oddity) {
        return oddity.kind() == Oddity.Kind.OTHER_REPEATS_OPTION;
    }

    @Override
    public void explain(Sighting sighting, Findings.Draft draft) {
        draft.say("{observed}, written beside the options of " + sighting.question() + ", repeats the option "
                + sighting.nearest() + " and is not counted there, in " + sighting.cells() + ". Tick the "
                + "option in the survey tool if it was meant and export the survey again, or tell us that it "
                + "was not.");
    }
}
