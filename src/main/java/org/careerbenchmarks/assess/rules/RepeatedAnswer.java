package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Item;
import org.careerbenchmarks.assess.ItemRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Answer;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.ACCEPT,
        summary = "One characteristic has several rows, but only one status.",
        reason = "The rows do not contradict each other, so the first one with a status is kept.",
        remedy = "Nothing needs to be done; evidence in the other rows is not kept.",
        example = "Audit!D24: Characteristic 3.2 has another row, and the status in D20 was kept. Nothing needs to "
                + "be done.")
public final class RepeatedAnswer implements ItemRule {

    @Override
    public void check(Item item, Findings findings) {
        if (item.rows().size() > 1) {
            Answer kept = item.answer();
            for (Answer row : item.rows()) {
                if (row != kept) {
                    findings.at(row.status().place())
                            .ref(item.ref())
                            .observed(row.status())
                            .say("Characteristic " + item.ref() + " has another row, and the status in "
                                    + kept.status().place().cell() + " was kept. Nothing needs to be done.");
                }
            }
        }
    }
}
