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
        treatment = Treatment.ACCEPT,
        summary = "The return was completed after the day it was due, but before the audit round closed.",
        reason = "Tables say how many returns were late.",
        remedy = "Nothing needs to be done.",
        example = "Return!B5: The return was completed on 1 August 2019; it was due by 31 July 2019. It counts as "
                + "late; nothing needs to be done.")
public final class CompletedLate implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        LocalDate day = form.completedOn().value();
        Wave wave = attribution.wave();
        if (day != null && wave != null && day.isAfter(wave.dueOn()) && !day.isAfter(wave.closesOn())) {
            findings.at(form.completedOn().place())
                    .observed(Findings.day(day))
                    .expected("by " + Findings.day(wave.dueOn()))
                    .say("The return was completed on {seen}; it was due {expected}. It counts as late; "
                            + "nothing needs to be done.");
        }
    }
}
