package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Item;
import org.careerbenchmarks.assess.ItemRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.StatusWord;
import org.careerbenchmarks.model.StatusWord.Sureness;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.ACCEPT,
        summary = "The status is in other words than those of the list, or in a code that the workbook explains.",
        reason = "The words leave no doubt, or a key in the workbook says what they mean.",
        remedy = "Nothing needs to be done if it was read as it was meant.",
        example = "Audit!D20: \"Yes\" was read as Fully achieved. Nothing needs to be done if that is right.")
public final class StatusSynonym implements ItemRule {

    @Override
    public void check(Item item, Findings findings) {
        StatusWord word = item.status().value();
        if (word != null && word.status() != null && word.sureness() == Sureness.SYNONYM) {
            findings.at(item.status().place())
                    .ref(item.ref())
                    .observed(item.status())
                    .expected(word.status().label())
                    .say("{observed} was read as {expected}. Nothing needs to be done if that is right.");
        }
    }
}
