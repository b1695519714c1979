package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.OddityRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.assess.Sighting;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.Oddity;

@RuleCard(
        treatment = Treatment.ACCEPT,
        summary = "A column has a header that no question and no part of a response has.",
        reason = "Nothing is taken from it, and it may be a question in other words.",
        remedy = "Nothing needs to be done, unless it is a question of the survey: then add its words as an alias "
                + "to the definition.",
        example = "Responses!K1: Nothing was taken from the column \"Favourite colour\", which the survey does not "
                + "ask for. If it is a question of the survey in other words, add them as an alias in "
                + "reference/surveys/leaders-2020.yml.")
public final class ColumnUnknown implements OddityRule {

    @Override
    public boolean concerns(Oddity oddity) {
        return oddity.kind() == Oddity.Kind.COLUMN_UNKNOWN;
    }

    @Override
    public void explain(Sighting sighting, Findings.Draft draft) {
        boolean headed = sighting.oddity().observed() != null;
        draft.say("Nothing was taken from " + (headed ? "the column {observed}" : "a column without a header")
                + ", which the survey does not ask for. If it is a question of the survey in other words, add them as "
                + "an alias in " + sighting.definitionFile() + ".");
    }
}
