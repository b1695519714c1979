package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Item;
import org.careerbenchmarks.assess.ItemRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Answer;
import org.careerbenchmarks.model.Severity;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.REJECT_ITEM,
        severity = Severity.QUERY,
        summary = "A row is about a characteristic that the framework does not have.",
        reason = "The tables compare the same characteristics over all schools; a school's own cannot be counted.",
        remedy = "Correct the ref, or delete the row if it is an addition of your own, and send the workbook again.",
        example = "Audit!A24: The framework has no characteristic \"9.1\". Correct the ref, or delete the row if it "
                + "is your own addition, and send the workbook again.")
public final class UnknownRef implements ItemRule {

    @Override
    public void check(Item item, Findings findings) {
        if (item.characteristic() == null) {
            Answer row = item.answer();
            boolean hasRef = row.ref().value() != null;
            findings.at(hasRef ? row.ref().place() : row.status().place())
                    .ref(row.ref().value())
                    .observed(hasRef ? row.ref() : row.status())
                    .expected("a characteristic of the framework")
                    .say(
                            hasRef
                                    ? "The framework has no characteristic {observed}. Correct the ref, or delete the row "
                                            + "if it is your own addition, and send the workbook again."
                                    : "{observed} stands in a row without a ref, and its words are those of no characteristic. "
                                            + "Fill in the ref or empty the cell, and send the workbook again.");
        }
    }
}
