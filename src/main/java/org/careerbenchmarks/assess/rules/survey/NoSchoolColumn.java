package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.OddityRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.assess.Sighting;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.Oddity;

@RuleCard(
        treatment = Treatment.REJECT_RETURN,
        summary = "No column has the header School URN or School name.",
        reason = "A response that belongs to no known school cannot be counted.",
        remedy = "Export the survey again with the school of each response.",
        example = "Responses: No column has the header School URN or School name. Export the survey again with the "
                + "school of each response.")
public final class NoSchoolColumn implements OddityRule {

    @Override
    public boolean concerns(Oddity oddity) {
        return oddity.kind() == Oddity.Kind.NO_SCHOOL;
    }

    @Override
    public void explain(Sighting sighting, Findings.Draft draft) {
        draft.expected("School URN or School name")
                .say("No column has the header School URN or School name. Export the survey again with the school of "
                        + "each response.");
    }
}
