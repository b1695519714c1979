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
        summary = "The file was cut off or changed on its way, or contradicts itself.",
        reason = "A part that cannot be read might hold answers, and we do not load half a return.",
        remedy = "Open your own copy in Excel, save it under a new name, and send that.",
        example = "The file is damaged and cannot be read as a whole (the end of the file is missing). Open your own "
                + "copy in Excel, save it under a new name and send that.")
public final class DamagedFile implements FileRule {

    @Override
    public void check(Opening.Refused refused, Findings findings) {
        if (refused.defect() == FileDefect.DAMAGED) {
            findings.at(Place.FILE)
                    .observed(refused.observed())
                    .say("The file is damaged and cannot be read as a whole ({seen}). Open your own copy in Excel, "
                            + "save it under a new name and send that.");
        }
    }
}
