package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.AuditRule;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.assess.Tally;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.REJECT_RETURN,
        summary = "Too few of the characteristics that apply have a usable answer.",
        reason = "Figures of a school that left much open cannot be compared with others; the share that is needed "
                + "is a setting.",
        remedy = "Answer the characteristics that are listed as missing or not usable, and send the workbook again.",
        example = "Audit: 17 of 20 characteristics that apply have a usable answer; at least 18 are needed. Answer "
                + "the others and send the workbook again.")
public final class TooFewAnswers implements AuditRule {

    @Override
    public void check(Tally tally, Findings findings) {
        if (!tally.isComplete()) {
            int answered = tally.loaded().size();
            findings.at(tally.sheet())
                    .observed(answered + " of " + tally.applicable())
                    .expected("at least " + tally.needed())
                    .say("{seen} characteristics that apply have a usable answer; {expected} are needed. "
                            + "Answer the others and send the workbook again.");
        }
    }
}
