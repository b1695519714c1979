package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.OddityRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.assess.Sighting;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.Oddity;
import org.careerbenchmarks.model.survey.SurveyForm;

@RuleCard(
        treatment = Treatment.ACCEPT,
        summary = "The export is laid out otherwise than the definition of its survey says.",
        reason = "Both layouts are read, and what was read does not depend on which one it is.",
        remedy = "Nothing needs to be done.",
        example = "Responses: The export has one column an option, and its definition says one column a question. "
                + "It was read as it stands; nothing needs to be done.")
public final class OtherLayout implements OddityRule {

    @Override
    public boolean concerns(Oddity oddity) {
        return oddity.kind() == Oddity.Kind.OTHER_LAYOUT;
    }

    @Override
    public void explain(Sighting sighting, Findings.Draft draft) {
        draft.say("The export has " + layout(sighting.form()) + ". It was read as it stands; nothing needs to be "
                + "done.");
    }

    private static String layout(SurveyForm form) {
        return switch (form.definition().layout()) {
            case FORMS -> "one column an option, and its definition says one column a question";
            case COLUMNS -> "one column a question, and its definition says one column an option";
        };
    }
}
