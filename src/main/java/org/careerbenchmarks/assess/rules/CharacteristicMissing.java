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
        summary = "A characteristic of the framework has no row in the audit.",
        reason = "It counts as missing, never as not achieved; percentages are over answered characteristics.",
        remedy = "Put the row of the template back, choose a status, and send the workbook again.",
        example = "Audit: Characteristic 3.2 has no row and counts as missing. Put its row back, choose a status and "
                + "send the workbook again.")
public final class CharacteristicMissing implements ItemRule {

    @Override
    public void check(Item item, Findings findings) {
        if (item.rows().isEmpty()) {
            findings.at(item.sheet())
                    .ref(item.ref())
                    .expected("a row for every characteristic")
                    .say("Characteristic " + item.ref() + " has no row and counts as missing. "
                            + "Put its row back, choose a status and send the workbook again.");
        }
    }
}
