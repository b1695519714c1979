package org.careerbenchmarks.assess.rules;

import java.time.LocalDate;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Item;
import org.careerbenchmarks.assess.ItemRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Field;
import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.StatusWord;
import org.careerbenchmarks.model.Treatment;
import org.jspecify.annotations.Nullable;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "The target date of a characteristic that is not fully achieved lies before the day on which the "
                + "audit was completed.",
        reason = "A target that has passed is either an old one or a slip; both are kept as they are.",
        remedy = "Correct the target date, or the status if it has been reached, and send the workbook again.",
        example = "Audit!F20: The target date 5 July 2019 is before 10 July 2019, when the audit was completed, "
                + "but characteristic 3.2 is not fully achieved. Correct the date or the status and send the "
                + "workbook again.")
public final class TargetDateBeforeCompletion implements ItemRule {

    @Override
    public void check(Item item, Findings findings) {
        Field<LocalDate> target = item.answer().targetDate();
        LocalDate completed = item.completedOn();
        boolean passed =
                target.value() != null && completed != null && target.value().isBefore(completed);
        if (passed && isOpen(item.status().value())) {
            findings.at(target.place())
                    .ref(item.ref())
                    .observed(target)
                    .expected("not before " + Findings.day(completed))
                    .say("The target date " + Findings.day(target.value()) + " is before " + Findings.day(completed)
                            + ", when the audit was completed, but characteristic " + item.ref()
                            + " is not fully achieved. Correct the date or the status and send the workbook again.");
        }
    }

    private static boolean isOpen(@Nullable StatusWord word) {
        return word != null && !word.isNotApplicable() && word.status() != Status.FULLY;
    }
}
