package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Item;
import org.careerbenchmarks.assess.ItemRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.ACCEPT,
        summary = "The status is the result of a formula.",
        reason = "The result that Excel saved is used; it is never calculated again.",
        remedy = "Nothing needs to be done if the status shown is right.",
        example = "Audit!D20: The status is the result of a formula, and \"Fully achieved\" was used as Excel saved "
                + "it. Nothing needs to be done if that is right.")
public final class FormulaInStatus implements ItemRule {

    @Override
    public void check(Item item, Findings findings) {
        RawCell cell = item.status().cell();
        if (cell != null && cell.formula() && !cell.linked()) {
            findings.at(item.status().place())
                    .ref(item.ref())
                    .observed(item.status())
                    .say("The status is the result of a formula, and {observed} was used as Excel saved it. "
                            + "Nothing needs to be done if that is right.");
        }
    }
}
