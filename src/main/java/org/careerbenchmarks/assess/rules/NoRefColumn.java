package org.careerbenchmarks.assess.rules;

import java.util.List;
import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.REJECT_RETURN,
        summary = "The audit has a column of statuses, but none that says which characteristics they are about.",
        reason = "Answers are never told by their position: a row may have been added, deleted or moved.",
        remedy = "Put the headers Ref and Characteristic back above their columns and send the workbook again.",
        example = "Audit: The first 20 rows have the header Status, but neither Ref nor Characteristic. Put the "
                + "header row of the template back above the answers and send the workbook again.")
public final class NoRefColumn implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        boolean hasStatus = !form.missingColumns().contains("Status");
        if (hasStatus && form.missingColumns().containsAll(List.of("Ref", "Characteristic"))) {
            findings.at(new Place(form.auditSheet(), null))
                    .expected("a header row with Ref and Status")
                    .say("The first 20 rows have the header Status, but neither Ref nor Characteristic. "
                            + "Put the header row of the template back above the answers and send the workbook again.");
        }
    }
}
