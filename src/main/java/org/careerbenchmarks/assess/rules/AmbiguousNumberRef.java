package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Item;
import org.careerbenchmarks.assess.ItemRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.REJECT_ITEM,
        summary = "The ref is a number that fits two characteristics, such as 1.1 for 1.1 or 1.10, and the words "
                + "beside it are those of neither.",
        reason = "Excel drops the last zero of 1.10, and we do not guess which of the two is meant.",
        remedy = "Type the ref as text, with an apostrophe before it ('1.1 or '1.10), and send the workbook again.",
        example = "Audit!A13: The number 1.1 may be the ref 1.1 or 1.10, so this row cannot be used. Type the right "
                + "one as text, '1.1 or '1.10, and send the workbook again.")
public final class AmbiguousNumberRef implements ItemRule {

    @Override
    public void check(Item item, Findings findings) {
        if (item.characteristic() == null && isAmbiguous(item)) {
            findings.at(item.answer().ref().place())
                    .observed(item.answer().ref())
                    .expected("a ref typed as text")
                    .say("The number {seen} may be the ref {seen} or {seen}0, so this row cannot be used. "
                            + "Type the right one as text, '{seen} or '{seen}0, and send the workbook again.");
        }
    }

    /** Whether it would be a known ref if it were text. */
    private static boolean isAmbiguous(Item item) {
        RawCell ref = item.answer().ref().cell();
        return ref != null
                && ref.kind() == RawCell.Kind.NUMBER
                && item.framework().find(ref.text()).isPresent();
    }
}
