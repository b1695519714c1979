package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.OddityRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.assess.Sighting;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.Oddity;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "Another sheet of the export holds questions of the survey as well.",
        reason = "One sheet is read; responses on the other are not counted.",
        remedy = "Save the responses of the other sheet as an export of its own, or delete the sheet.",
        example = "Responses: The sheet \"Late ones\" holds questions of the survey as well, and was not read. If "
                + "there are responses on it, save them as an export of their own; else delete the sheet.")
public final class SecondSheet implements OddityRule {

    @Override
    public boolean concerns(Oddity oddity) {
        return oddity.kind() == Oddity.Kind.SECOND_SHEET;
    }

    @Override
    public void explain(Sighting sighting, Findings.Draft draft) {
        draft.say("The sheet {observed} holds questions of the survey as well, and was not read. If there are "
                + "responses on it, save them as an export of their own; else delete the sheet.");
    }
}
