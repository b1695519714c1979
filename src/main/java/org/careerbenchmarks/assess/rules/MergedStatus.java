package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Item;
import org.careerbenchmarks.assess.ItemRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Answer.Form;
import org.careerbenchmarks.model.Answer.Shape;
import org.careerbenchmarks.model.Severity;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.REJECT_ITEM,
        severity = Severity.QUERY,
        summary = "One status stands in a merged cell beside several characteristics.",
        reason = "Excel keeps it in the first of the rows only; whether it is meant for the others as well is not "
                + "guessed, so these count as missing.",
        remedy = "Unmerge the cells, choose a status in every row, and send the workbook again.",
        example = "Audit!D21: Characteristic 3.3 shares the merged cell of D20 and has no status of its own, so it "
                + "counts as missing. Unmerge the cells, choose one of Fully achieved, Partially achieved, Not "
                + "achieved in every row and send the workbook again.")
public final class MergedStatus implements ItemRule {

    @Override
    public void check(Item item, Findings findings) {
        Shape shape = item.answer().shape();
        if (item.status().isBlank() && shape.form() == Form.MERGED && shape.other() != null) {
            findings.at(item.status().place())
                    .ref(item.ref())
                    .expected(Item.STATUSES)
                    .say("Characteristic " + item.ref() + " shares the merged cell of "
                            + shape.other().cell() + " and has no status of its own, so it counts as missing. "
                            + "Unmerge the cells, choose one of {expected} in every row and send the workbook again.");
        }
    }
}
