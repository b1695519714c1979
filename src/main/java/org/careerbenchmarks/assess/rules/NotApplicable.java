package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Item;
import org.careerbenchmarks.assess.ItemRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.StatusWord;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "The school says that a characteristic does not apply to it.",
        reason = "It is counted apart and left out of the percentages, so it should be right.",
        remedy = "Choose a status if the characteristic does apply, or tell us why it does not.",
        example =
                "Audit!D20: \"n/a\" was read as: characteristic 3.2 does not apply. If it does after all, choose one of "
                        + "Fully achieved, Partially achieved, Not achieved; if not, tell us why.")
public final class NotApplicable implements ItemRule {

    @Override
    public void check(Item item, Findings findings) {
        StatusWord word = item.status().value();
        if (word != null && word.isNotApplicable()) {
            findings.at(item.status().place())
                    .ref(item.ref())
                    .observed(item.status())
                    .expected(Item.STATUSES)
                    .say("{observed} was read as: characteristic " + item.ref() + " does not apply. "
                            + "If it does after all, choose one of {expected}; if not, tell us why.");
        }
    }
}
