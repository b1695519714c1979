package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.FileRule;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.FileDefect;
import org.careerbenchmarks.model.Opening;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.QUARANTINE_FILE,
        summary = "The file lies below surveys/, and not in the folder of a survey that is defined.",
        reason = "Without its definition nobody can tell what an export asks, or which wave it is for.",
        remedy = "Move the file to surveys/<survey>/, or write the definition reference/surveys/<survey>.yml; "
                + "the next run reads the file again.",
        example = "The file belongs to no survey that is defined (surveys/staff-2021). Move it to the folder of its "
                + "survey, or add the definition to reference/surveys; the next run reads it again.")
public final class SurveyUndefined implements FileRule {

    @Override
    public void check(Opening.Refused refused, Findings findings) {
        if (refused.defect() == FileDefect.NO_SURVEY) {
            findings.at(Place.FILE)
                    .observed(refused.observed())
                    .say("The file belongs to no survey that is defined ({seen}). Move it to the folder of its "
                            + "survey, or add the definition to reference/surveys; the next run reads it again.");
        }
    }
}
