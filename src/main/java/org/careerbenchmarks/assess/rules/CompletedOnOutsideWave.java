package org.careerbenchmarks.assess.rules;

import java.time.LocalDate;
import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.reference.Wave;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "The day of completion lies before the audit round opened or after it closed.",
        reason = "The date may be a slip, or the workbook may be that of another round.",
        remedy = "Correct the date or the audit round and send the workbook again, or confirm the date.",
        example = "Return!B5: 1 September 2019 is outside the audit round 2019-07, 1 June 2019 to 31 August 2019. "
                + "Correct the date or the audit round and send the workbook again, or confirm the date.")
public final class CompletedOnOutsideWave implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        LocalDate day = form.completedOn().value();
        Wave wave = attribution.wave();
        if (day != null && wave != null && (day.isBefore(wave.opensOn()) || day.isAfter(wave.closesOn()))) {
            findings.at(form.completedOn().place())
                    .observed(Findings.day(day))
                    .expected(Findings.day(wave.opensOn()) + " to " + Findings.day(wave.closesOn()))
                    .say("{seen} is outside the audit round " + wave.wave() + ", {expected}. "
                            + "Correct the date or the audit round and send the workbook again, or confirm the date.");
        }
    }
}
