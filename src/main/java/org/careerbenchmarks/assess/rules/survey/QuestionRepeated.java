package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.OddityRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.assess.Sighting;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.Oddity;

@RuleCard(
        treatment = Treatment.REJECT_ITEM,
        summary = "Several columns hold the same question, or the same option of it, and differ.",
        reason = "We cannot tell which column is meant, and either would move the figures.",
        remedy = "Delete the columns that are wrong, or export the survey again.",
        example = "Responses!G1: Several columns (G1, K1) hold the question \"How would you rate the quality of the "
                + "activities?\" (quality) and differ, so none of them was read. Delete the wrong ones, or export "
                + "the survey again.")
public final class QuestionRepeated implements OddityRule {

    @Override
    public boolean concerns(Oddity oddity) {
        return oddity.kind() == Oddity.Kind.QUESTION_REPEATED;
    }

    @Override
    public void explain(Sighting sighting, Findings.Draft draft) {
        draft.say("Several columns" + sighting.addresses() + " hold the question " + sighting.question() + " and "
                + "differ, so none of them was read. Delete the wrong ones, or export the survey again.");
    }
}
