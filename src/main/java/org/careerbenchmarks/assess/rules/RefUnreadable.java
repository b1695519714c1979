package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Item;
import org.careerbenchmarks.assess.ItemRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.REJECT_ITEM,
        summary = "What stands as the ref does not look like one.",
        reason = "We cannot tell which characteristic the row is about, and its position does not say.",
        remedy = "Type the ref as in the template, such as 3.2, and send the workbook again.",
        example = "Audit!A20: \"B3.2\" is not a ref, so the answer in this row cannot be used. Type a ref as in the "
                + "template, such as 3.2, and send the workbook again.")
public final class RefUnreadable implements ItemRule {

    @Override
    public void check(Item item, Findings findings) {
        if (item.characteristic() == null && item.answer().ref().isUnreadable()) {
            findings.at(item.answer().ref().place())
                    .observed(item.answer().ref())
                    .expected("a ref as in the template, such as 3.2")
                    .say("{observed} is not a ref, so the answer in this row cannot be used. "
                            + "Type {expected}, and send the workbook again.");
        }
    }
}
