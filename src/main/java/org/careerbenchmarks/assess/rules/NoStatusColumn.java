package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.REJECT_RETURN,
        summary = "The audit has no column with the header Status.",
        reason = "Columns are found by their headers, and we do not guess which one holds the statuses.",
        remedy = "Put the header Status back above the statuses and send the workbook again.",
        example = "Audit: The first 20 rows have no header Status beside Ref or Characteristic. Put the header row "
                + "of the template back above the answers and send the workbook again.")
public final class NoStatusColumn implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        if (form.auditSheet() != null && form.missingColumns().contains("Status")) {
            findings.at(new Place(form.auditSheet(), null))
                    .expected("a header row with Ref and Status")
                    .say("The first 20 rows have no header Status beside Ref or Characteristic. "
                            + "Put the header row of the template back above the answers and send the workbook again.");
        }
    }
}
