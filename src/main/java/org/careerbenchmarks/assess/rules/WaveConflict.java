package org.careerbenchmarks.assess.rules;

import java.util.Set;
import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.reference.Wave;

@RuleCard(
        treatment = Treatment.REJECT_RETURN,
        summary = "The name of the file or of its folder says one audit round, and the workbook another.",
        reason = "The workbook of one round may have been filled in for another; a wrong round would replace the "
                + "right answers.",
        remedy = "Correct the audit round, or save the workbook under the right name and in the right folder, and "
                + "send it again.",
        example = "Return!B4: The audit round is 2019-07, but the name of the file or of its folder says 2020-07. "
                + "Correct the audit round, or save the workbook under the right name, and send it again.")
public final class WaveConflict implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        Wave wave = attribution.wave();
        Set<String> named = form.hint().waves();
        if (wave != null && named.size() == 1 && !named.contains(wave.wave())) {
            findings.at(form.wave().place())
                    .observed(wave.wave())
                    .expected(String.join(", ", named))
                    .say("The audit round is {seen}, but the name of the file or of its folder says {expected}. "
                            + "Correct the audit round, or save the workbook under the right name, "
                            + "and send it again.");
        }
    }
}
