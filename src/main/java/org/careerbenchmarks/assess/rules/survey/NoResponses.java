package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.OddityRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.assess.Sighting;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.Oddity;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "There are headers and no responses below them.",
        reason = "A survey that nobody answered is unusual; the wrong file may have been exported.",
        remedy = "Check the export, and send it again if there are responses; a test export can be removed.",
        example = "Responses: There are headers and no responses below them. Check the export in the survey tool "
                + "and send it again, or tell us that nobody has answered.")
public final class NoResponses implements OddityRule {

    @Override
    public boolean concerns(Oddity oddity) {
        return oddity.kind() == Oddity.Kind.NO_RESPONSES;
    }

    @Override
    public void explain(Sighting sighting, Findings.Draft draft) {
        draft.say("There are headers and no responses below them. Check the export in the survey tool and send it "
                + "again, or tell us that nobody has answered.");
    }
}
