package org.careerbenchmarks.assess.rules;

import java.time.LocalDate;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Item;
import org.careerbenchmarks.assess.ItemRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Field;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "The target date is not a date, or one that cannot be.",
        reason = "The answer is kept, the date is not.",
        remedy = "Write the date with the day first and send the workbook again.",
        example = "Audit!F20: \"next term\" could not be read as a date; the answer was kept without it. Write a "
                + "date with the day first, such as 05/07/2020, and send the workbook again.")
public final class TargetDateUnreadable implements ItemRule {

    @Override
    public void check(Item item, Findings findings) {
        Field<LocalDate> date = item.answer().targetDate();
        if (date.isUnreadable()) {
            findings.at(date.place())
                    .ref(item.ref())
                    .observed(date)
                    .expected("a date with the day first, such as 05/07/2020")
                    .say("{observed} could not be read as a date; the answer was kept without it. "
                            + "Write {expected}, and send the workbook again.");
        }
    }
}
