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
        summary = "The program came to an end each time that it read the file.",
        reason =
                "One file must not hold up the returns of all other schools, night after night. A rerun that names the "
                        + "file reads it again.",
        remedy = "Copy your answers into a fresh template and send that.",
        example = "The file could not be read: the program came to an end each time (begun 3 times). Copy your "
                + "answers into a fresh template and send that.")
public final class FileEndsReader implements FileRule {

    @Override
    public void check(Opening.Refused refused, Findings findings) {
        if (refused.defect() == FileDefect.ENDS_READER) {
            findings.at(Place.FILE)
                    .observed(refused.observed())
                    .say("The file could not be read: the program came to an end each time ({seen}). Copy your "
                            + "answers into a fresh template and send that.");
        }
    }
}
