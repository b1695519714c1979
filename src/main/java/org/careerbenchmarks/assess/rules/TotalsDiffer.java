package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.AuditRule;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.assess.Tally;
import org.careerbenchmarks.model.Field;
import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "A total on the sheet Return is not the number of answers in the audit.",
        reason = "The answers count, and the totals are only compared: a difference may show a row that was changed "
                + "or lost.",
        remedy = "Check the answers, correct the total or take it away, and send the workbook again.",
        example = "Return!B7: The total of Fully achieved is 21 here, and 20 by the answers that can be used. Check "
                + "the answers, correct the total and send the workbook again.")
public final class TotalsDiffer implements AuditRule {

    @Override
    public void check(Tally tally, Findings findings) {
        if (!tally.isComplete()) {
            return;
        }
        for (Status status : Status.values()) {
            Field<Integer> total = tally.totals().get(status);
            long counted = tally.loaded().stream()
                    .filter(each -> each.status() == status)
                    .count();
            if (total != null && total.value() != null && total.value() != counted) {
                findings.at(total.place())
                        .observed(total)
                        .expected(String.valueOf(counted))
                        .say("The total of " + status.label()
                                + " is {seen} here, and {expected} by the answers that can be used. "
                                + "Check the answers, correct the total and send the workbook again.");
            }
        }
    }
}
