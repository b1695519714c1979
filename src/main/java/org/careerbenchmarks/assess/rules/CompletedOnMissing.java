package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "The return does not say when it was completed.",
        reason = "The date decides whether a return is late, and which of two returns counts.",
        remedy = "Fill in the date and send the workbook again.",
        example = "Return!B5: Completed on is not filled in. Fill in a date such as 05/07/2020 and send the workbook "
                + "again.")
public final class CompletedOnMissing implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        if (form.returnSheet() != null && form.completedOn().isBlank()) {
            findings.at(form.completedOn().place())
                    .expected("a date such as 05/07/2020")
                    .say("Completed on is not filled in. Fill in {expected} and send the workbook again.");
        }
    }
}
