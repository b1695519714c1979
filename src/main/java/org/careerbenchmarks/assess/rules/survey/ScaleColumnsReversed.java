package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.OddityRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.assess.Sighting;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.Oddity;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "The columns of a scale stand in the reverse of its order.",
        reason = "The answers are read by the labels above them, which may stand above the wrong columns.",
        remedy = "Check that the labels of the scale stand above the right columns, or tell us that they do.",
        example = "Responses!G2: The options of \"How would you rate the quality of the activities?\" (quality) "
                + "stand in the reverse of their order, and the answers were counted by the labels above them. "
                + "Check that each label stands above its own column, and export the survey again or tell us that "
                + "they are right.")
public final class ScaleColumnsReversed implements OddityRule {

    /** What is seen where the columns are in reverse order, and not the numbers. */
    static final String COLUMNS = "columns";

    @Override
    public boolean concerns(Oddity oddity) {
        return oddity.kind() == Oddity.Kind.SCALE_REVERSED && COLUMNS.equals(oddity.observed());
    }

    @Override
    public void explain(Sighting sighting, Findings.Draft draft) {
        draft.say("The options of " + sighting.question() + " stand in the reverse of their order, and the answers "
                + "were counted by the labels above them. Check that each label stands above its own column, "
                + "and export the survey again or tell us that they are right.");
    }
}
