package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.FileRule;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.FileDefect;
import org.careerbenchmarks.model.Opening;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.QUARANTINE_FILE,
        summary = "Reading the file took longer than the limit.",
        reason = "One file must not hold up the returns of all other schools.",
        remedy = "Copy your answers into a fresh template and send that.",
        example = "Reading the file took longer than a return may take (more than 10 seconds). Copy your answers "
                + "into a fresh template and send that.")
public final class FileTooSlow implements FileRule {

    @Override
    public void check(Opening.Refused refused, Findings findings) {
        if (refused.defect() == FileDefect.TOO_SLOW) {
            findings.at(Place.FILE)
                    .observed(refused.observed())
                    .say("Reading the file took longer than a return may take ({seen}). Copy your answers into a "
                            + "fresh template and send that.");
        }
    }
}
