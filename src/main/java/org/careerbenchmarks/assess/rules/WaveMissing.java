package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.REJECT_RETURN,
        summary = "The return does not say which audit round it is for.",
        reason = "The same school sends a return for every round, and one must not replace another.",
        remedy = "Fill in the audit round and send the workbook again.",
        example = "Return!B4: The Audit round is not filled in. Fill in one of 2019-07 (Baseline), 2020-07 (Year 1) "
                + "and send the workbook again.")
public final class WaveMissing implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        if (form.returnSheet() != null && form.wave().isBlank()) {
            findings.at(form.wave().place())
                    .expected(attribution.knownWaves())
                    .say("The Audit round is not filled in. Fill in one of {expected} and send the workbook again.");
        }
    }
}
