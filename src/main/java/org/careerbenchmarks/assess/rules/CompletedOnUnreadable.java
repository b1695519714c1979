package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "What stands as the day of completion is not a date, or one that cannot be.",
        reason = "The date counts as missing; it decides whether a return is late, and which of two returns counts.",
        remedy = "Write the date with the day first and send the workbook again.",
        example = "Return!B5: \"31/02/2020\" could not be read as a date, so it counts as missing. Write a date with "
                + "the day first, such as 05/07/2020, and send the workbook again.")
public final class CompletedOnUnreadable implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        if (form.completedOn().isUnreadable()) {
            findings.at(form.completedOn().place())
                    .observed(form.completedOn())
                    .expected("a date with the day first, such as 05/07/2020")
                    .say("{observed} could not be read as a date, so it counts as missing. "
                            + "Write {expected}, and send the workbook again.");
        }
    }
}
