package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Field;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.REJECT_RETURN,
        summary = "The workbook names two different audit rounds.",
        reason = "A return is for one audit round; we cannot tell which of the two the answers are for.",
        remedy = "Leave one audit round in the workbook, delete sheets that are not needed, hidden ones too, and "
                + "send it again.",
        example = "Return (2)!B4: The audit round is \"2020-07\" here, and \"2019-07\" in Return!B4. Leave the right "
                + "one in the workbook and send it again.")
public final class TwoWaves implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        String wave = form.wave().value();
        if (wave == null || form.contradictions().waves().isEmpty()) {
            return;
        }
        Field<String> other = form.contradictions().waves().get(0);
        findings.at(other.place())
                .observed(other)
                .expected(wave)
                .say("The audit round is {observed} here, and \"{expected}\" in "
                        + form.wave().place() + ". Leave the right one in the workbook and send it again.");
    }
}
