package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.OddityRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.assess.Sighting;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.Oddity;

@RuleCard(
        treatment = Treatment.REJECT_ITEM,
        summary = "A question of the survey has no column in the export.",
        reason = "Its answers are missing for everybody, so that no figure of it can be published from this "
                + "export.",
        remedy = "Export the survey again with all questions. If the question stands there in other words, add "
                + "them as an alias to the definition of the survey.",
        example = "Responses: No column holds the question \"How would you rate the quality of the activities?\" "
                + "(quality), so its answers are missing. Export the survey again with all questions, or add the "
                + "wording that stands there as an alias in reference/surveys/leaders-2020.yml.")
public final class QuestionMissing implements OddityRule {

    @Override
    public boolean concerns(Oddity oddity) {
        return oddity.kind() == Oddity.Kind.QUESTION_MISSING;
    }

    @Override
    public void explain(Sighting sighting, Findings.Draft draft) {
        String nearest = sighting.oddity().nearest();
        String alias = nearest == null ? "the wording that stands there" : "{observed}, if that is the same question,";
        (nearest == null ? draft : draft.observed(nearest))
                .say("No column holds the question " + sighting.question() + ", so its answers are missing. Export "
                        + "the survey again with all questions, or add " + alias + " as an alias in "
                        + sighting.definitionFile() + ".");
    }
}
