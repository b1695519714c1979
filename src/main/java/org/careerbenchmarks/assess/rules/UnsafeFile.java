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
        summary = "The file holds something that may do harm, such as parts that lie outside the file.",
        reason = "Files like this are made to attack the programs that read them, often without the sender's "
                + "knowledge.",
        remedy = "Copy your answers into a fresh template and send that; ask your technician to look at the "
                + "computer that made the file.",
        example = "The file holds something that no return needs and that may do harm (an entry named "
                + "../../start.bat). Copy your answers into a fresh template and send that.")
public final class UnsafeFile implements FileRule {

    @Override
    public void check(Opening.Refused refused, Findings findings) {
        if (refused.defect() == FileDefect.UNSAFE) {
            findings.at(Place.FILE)
                    .observed(refused.observed())
                    .say("The file holds something that no return needs and that may do harm ({seen}). Copy your "
                            + "answers into a fresh template and send that.");
        }
    }
}
