package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Item;
import org.careerbenchmarks.assess.ItemRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Answer;
import org.careerbenchmarks.model.Answer.RefOrigin;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.ACCEPT,
        summary = "The characteristic was told by its words, because the ref is blank, a number that fits two "
                + "characteristics, or a date or number that Excel made of it.",
        reason = "The words are exactly those of the framework, so nothing was guessed.",
        remedy = "Nothing needs to be done if the row is about this characteristic.",
        example = "Audit!A20: The row was read as characteristic 3.2 because of its words. Nothing needs to be done "
                + "if that is right.")
public final class RefFromText implements ItemRule {

    @Override
    public void check(Item item, Findings findings) {
        Answer row = item.answer();
        if (row.refOrigin() == RefOrigin.CHARACTERISTIC) {
            findings.at(row.ref().place())
                    .ref(item.ref())
                    .observed(row.ref())
                    .expected(item.ref())
                    .say("The row was read as characteristic {expected} because of its words. "
                            + "Nothing needs to be done if that is right.");
        }
    }
}
