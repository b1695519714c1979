package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Item;
import org.careerbenchmarks.assess.ItemRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.REJECT_ITEM,
        summary = "The status is an error value of Excel, such as #N/A or #REF!.",
        reason = "An error value says nothing about the characteristic; #N/A is not \"not applicable\".",
        remedy = "Choose the status from the list instead, and send the workbook again.",
        example = "Audit!D20: The cell holds the error #N/A. Choose one of Fully achieved, Partially achieved, Not "
                + "achieved instead and send the workbook again.")
public final class ErrorInStatus implements ItemRule {

    @Override
    public void check(Item item, Findings findings) {
        if (item.status().isError()) {
            findings.at(item.status().place())
                    .ref(item.ref())
                    .observed(item.status())
                    .expected(Item.STATUSES)
                    .say("The cell holds the error {seen}. "
                            + "Choose one of {expected} instead and send the workbook again.");
        }
    }
}
