package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Item;
import org.careerbenchmarks.assess.ItemRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Answer.Form;
import org.careerbenchmarks.model.Severity;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.REJECT_ITEM,
        severity = Severity.QUERY,
        summary = "The status is nothing but a tick or a cross.",
        reason = "An x may stand for yes or for no, and neither says whether a characteristic is fully or "
                + "partially achieved; it counts as not answered.",
        remedy = "Choose a status from the list and send the workbook again.",
        example = "Audit!D20: \"x\" may be a tick or a cross and does not say which status is meant. Choose one of "
                + "Fully achieved, Partially achieved, Not achieved and send the workbook again.")
public final class TickInStatus implements ItemRule {

    @Override
    public void check(Item item, Findings findings) {
        if (item.answer().shape().form() == Form.LONE_MARK) {
            findings.at(item.status().place())
                    .ref(item.ref())
                    .observed(item.status())
                    .expected(Item.STATUSES)
                    .say("{observed} may be a tick or a cross and does not say which status is meant. "
                            + "Choose one of {expected} and send the workbook again.");
        }
    }
}
