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
        summary = "The file, or what it unpacks to, is over a limit.",
        reason = "A return is a few pages; a much larger file would slow down all the others.",
        remedy = "Remove pictures and unused rows or columns, or copy your answers into a fresh template, and send "
                + "it again.",
        example = "The file is larger than a return can be (it unpacks to more than 64 MiB). Remove pictures and "
                + "unused rows or columns, or copy your answers into a fresh template, and send it again.")
public final class FileTooLarge implements FileRule {

    @Override
    public void check(Opening.Refused refused, Findings findings) {
        if (refused.defect() == FileDefect.TOO_LARGE) {
            findings.at(Place.FILE)
                    .observed(refused.observed())
                    .say("The file is larger than a return can be ({seen}). Remove pictures and unused rows or "
                            + "columns, or copy your answers into a fresh template, and send it again.");
        }
    }
}
