package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Item;
import org.careerbenchmarks.assess.ItemRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.StatusWord;
import org.careerbenchmarks.model.StatusWord.Sureness;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "The status is a number, a colour or a letter that the workbook does not explain.",
        reason = "It usually means the status that was loaded, but schools use such codes in different ways, and "
                + "an A may be \"achieved\" or \"amber\".",
        remedy = "Choose the status from the list and send the workbook again, or tell us that it was read as it "
                + "was meant.",
        example = "Audit!D20: \"Green\" was taken for Fully achieved, which numbers, colours and letters do not "
                + "say for certain. Choose one of Fully achieved, Partially achieved, Not achieved and send the "
                + "workbook again, or tell us that this is right.")
public final class StatusAssumed implements ItemRule {

    @Override
    public void check(Item item, Findings findings) {
        StatusWord word = item.status().value();
        if (word != null && word.status() != null && word.sureness() == Sureness.ASSUMED) {
            findings.at(item.status().place())
                    .ref(item.ref())
                    .observed(item.status())
                    .expected(word.status().label())
                    .say("{observed} was taken for {expected}, which numbers, colours and letters do not say "
                            + "for certain. "
                            + "Choose one of " + Item.STATUSES
                            + " and send the workbook again, or tell us that this is right.");
        }
    }
}
