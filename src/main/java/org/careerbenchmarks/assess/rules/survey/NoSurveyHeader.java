package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.OddityRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.assess.Sighting;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.Oddity;

@RuleCard(
        treatment = Treatment.REJECT_RETURN,
        summary = "No row of the export holds the headers of the survey's questions.",
        reason = "Without headers nobody can tell which column answers what.",
        remedy = "Check whether the right file was exported, and export the survey again with its header row.",
        example = "No row holds the questions of the survey leaders-2020, which stand in "
                + "reference/surveys/leaders-2020.yml. Check whether the right file was exported, and export the "
                + "survey again with its headers.")
public final class NoSurveyHeader implements OddityRule {

    @Override
    public boolean concerns(Oddity oddity) {
        return oddity.kind() == Oddity.Kind.NO_HEADER;
    }

    @Override
    public void explain(Sighting sighting, Findings.Draft draft) {
        draft.say("No row holds the questions of the survey "
                + sighting.form().definition().survey() + ", which "
                + "stand in " + sighting.definitionFile() + ". Check whether the right file was exported, "
                + "and export the survey again with its headers.");
    }
}
