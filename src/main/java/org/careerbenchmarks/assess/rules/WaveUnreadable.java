package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.REJECT_RETURN,
        summary = "What stands as the audit round is not a year and a month.",
        reason = "The same school sends a return for every round, and we do not guess which one is meant.",
        remedy = "Write the audit round as it stands in the list, and send the workbook again.",
        example = "Return!B4: \"Summer 2019\" is not an audit round. Fill in one of 2019-07 (Baseline), 2020-07 "
                + "(Year 1) and send the workbook again.")
public final class WaveUnreadable implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        if (form.wave().isUnreadable()) {
            findings.at(form.wave().place())
                    .observed(form.wave())
                    .expected(attribution.knownWaves())
                    .say("{observed} is not an audit round. Fill in one of {expected} and send the workbook again.");
        }
    }
}
