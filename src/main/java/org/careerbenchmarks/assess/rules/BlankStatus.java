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
        summary = "A characteristic has no status, or only a coloured cell.",
        reason = "It counts as missing, never as not achieved; percentages are over answered characteristics.",
        remedy = "Choose a status from the list and send the workbook again.",
        example = "Audit!D20: Characteristic 3.2 has no status and counts as missing; "
                + "a colour alone is not read. "
                + "Choose one of Fully achieved, Partially achieved, Not achieved and send the workbook again.")
public final class BlankStatus implements ItemRule {

    @Override
    public void check(Item item, Findings findings) {
        if (item.status().isBlank()) {
            findings.at(item.status().place())
                    .ref(item.ref())
                    .expected(Item.STATUSES)
                    .say("Characteristic " + item.ref() + " has no status and counts as missing; "
                            + "a colour alone is not read. "
                            + "Choose one of {expected} and send the workbook again.");
        }
    }
}
