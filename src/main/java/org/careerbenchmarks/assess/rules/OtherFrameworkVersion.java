package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.reference.Wave;

@RuleCard(
        treatment = Treatment.REJECT_RETURN,
        summary = "The rows of the audit are those of another version of the framework than the audit round has.",
        reason = "The same ref may ask something else in another version, and there is no table that says which "
                + "answer is which.",
        remedy = "Copy your answers into the template of this audit round, row by row, and send that.",
        example = "Audit: The rows are those of the framework version v0, but the audit round 2019-07 has the "
                + "version v1. Copy your answers into the template of this round, row by row, and send that.")
public final class OtherFrameworkVersion implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        Wave wave = attribution.wave();
        String other = attribution.otherVersion();
        if (wave != null && other != null) {
            findings.at(new Place(form.auditSheet(), null))
                    .observed(other)
                    .expected(wave.frameworkVersion())
                    .say("The rows are those of the framework version {seen}, but the audit round " + wave.wave()
                            + " has the version {expected}. Copy your answers into the template of this round, "
                            + "row by row, and send that.");
        }
    }
}
