package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Item;
import org.careerbenchmarks.assess.ItemRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.REJECT_ITEM,
        summary = "The status is a formula whose result is not in the workbook.",
        reason = "Formulas are never calculated here, since they may look at other files; the characteristic counts "
                + "as not answered.",
        remedy = "Choose the status from the list instead of the formula, and send the workbook again.",
        example = "Audit!D20: The status is a formula whose result is not in the workbook. Choose one of Fully "
                + "achieved, Partially achieved, Not achieved instead and send the workbook again.")
public final class UncalculatedStatus implements ItemRule {

    @Override
    public void check(Item item, Findings findings) {
        if (item.status().isUncalculated()) {
            findings.at(item.status().place())
                    .ref(item.ref())
                    .observed(item.status())
                    .expected(Item.STATUSES)
                    .say("The status is a formula whose result is not in the workbook. "
                            + "Choose one of {expected} instead and send the workbook again.");
        }
    }
}
