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
        summary = "The file has no content at all.",
        reason = "There is nothing in it to read, not even whose return it is.",
        remedy = "Save the workbook again, check that it opens, and send the new copy.",
        example = "The file is empty, so nothing could be read. Save the workbook again and send the new copy.")
public final class EmptyFile implements FileRule {

    @Override
    public void check(Opening.Refused refused, Findings findings) {
        if (refused.defect() == FileDefect.EMPTY) {
            findings.at(Place.FILE)
                    .observed(refused.observed())
                    .say("The file is empty, so nothing could be read. Save the workbook again and send the new copy.");
        }
    }
}
