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
        summary = "The operating system does not let this program read the file.",
        reason = "What cannot be read cannot be kept, so nothing of it is in the archive.",
        remedy = "Give the account of this program the right to read the file; the next run takes it in.",
        example = "The file could not be read (no permission). Give the account that runs this program the right to "
                + "read it; the next run takes it in.")
public final class UnreadableFile implements FileRule {

    @Override
    public void check(Opening.Refused refused, Findings findings) {
        if (refused.defect() == FileDefect.UNREADABLE) {
            findings.at(Place.FILE)
                    .observed(refused.observed())
                    .say("The file could not be read ({seen}). Give the account that runs this program the right to "
                            + "read it; the next run takes it in.");
        }
    }
}
