package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.OddityRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.assess.Sighting;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.Oddity;

@RuleCard(
        treatment = Treatment.REJECT_RETURN,
        summary = "No column has the header Response ID.",
        reason = "Without it nobody can tell whether a response is the same as one in another export.",
        remedy = "Export the survey again with the Response ID of each response.",
        example = "Responses: No column has the header Response ID. Export the survey again with the ID of each "
                + "response; without it two exports cannot be told from one.")
public final class NoResponseId implements OddityRule {

    @Override
    public boolean concerns(Oddity oddity) {
        return oddity.kind() == Oddity.Kind.NO_RESPONSE_ID;
    }

    @Override
    public void explain(Sighting sighting, Findings.Draft draft) {
        draft.expected("Response ID")
                .say("No column has the header Response ID. Export the survey again with the ID of each response; "
                        + "without it two exports cannot be told from one.");
    }
}
