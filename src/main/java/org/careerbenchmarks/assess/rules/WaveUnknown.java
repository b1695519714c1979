package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.REJECT_RETURN,
        summary = "The audit round is a year and a month in which there was none.",
        reason = "Answers can only be judged against the framework of a known round.",
        remedy = "Fill in one of the rounds in the list and send the workbook again.",
        example = "Return!B4: There was no audit round \"2024-07\". Fill in one of 2019-07 (Baseline), 2020-07 (Year "
                + "1) and send the workbook again.")
public final class WaveUnknown implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        String wave = form.wave().value();
        if (wave != null && attribution.wave() == null) {
            findings.at(form.wave().place())
                    .observed(wave)
                    .expected(attribution.knownWaves())
                    .say("There was no audit round {observed}. Fill in one of {expected} and send the workbook again.");
        }
    }
}
