package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Item;
import org.careerbenchmarks.assess.ItemRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Severity;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.REJECT_ITEM,
        severity = Severity.QUERY,
        summary = "The status is none of the words in the list.",
        reason = "We do not guess what other words, numbers or marks mean; the characteristic counts as not "
                + "answered.",
        remedy = "Choose one from the list and send the workbook again.",
        example = "Audit!D20: \"Fully/Partially\" is not one of Fully achieved, Partially achieved, Not achieved. "
                + "Choose one from the list and send the workbook again.")
public final class StatusNotRecognised implements ItemRule {

    @Override
    public void check(Item item, Findings findings) {
        if (item.status().isUnreadable()) {
            findings.at(item.status().place())
                    .ref(item.ref())
                    .observed(item.status())
                    .expected(Item.STATUSES)
                    .say("{observed} is not one of {expected}. Choose one from the list and send the workbook again.");
        }
    }
}
