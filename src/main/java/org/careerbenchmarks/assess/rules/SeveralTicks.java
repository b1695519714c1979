package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Item;
import org.careerbenchmarks.assess.ItemRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Answer.Form;
import org.careerbenchmarks.model.Answer.Shape;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.REJECT_ITEM,
        summary = "A characteristic is ticked in more than one of the columns for single statuses.",
        reason = "We cannot tell which tick is meant, and either would move the area's figures.",
        remedy = "Leave one tick in the row and send the workbook again.",
        example = "Audit!D20: Characteristic 3.2 is ticked here and in E20 as well, so neither is used. Leave one "
                + "tick in the row and send the workbook again.")
public final class SeveralTicks implements ItemRule {

    @Override
    public void check(Item item, Findings findings) {
        Shape shape = item.answer().shape();
        if (shape.form() == Form.SEVERAL_MARKS && shape.other() != null) {
            findings.at(item.status().place())
                    .ref(item.ref())
                    .observed(item.status().place().cell() + " and "
                            + shape.other().cell())
                    .expected("one tick")
                    .say("Characteristic " + item.ref() + " is ticked here and in "
                            + shape.other().cell() + " as well, so neither is used. "
                            + "Leave one tick in the row and send the workbook again.");
        }
    }
}
