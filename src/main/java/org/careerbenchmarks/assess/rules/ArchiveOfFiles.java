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
        summary = "The file is an archive that holds other files.",
        reason = "We cannot tell which of the files in it are meant as returns.",
        remedy = "Take the workbooks out of the archive and send them one by one.",
        example = "The file is an archive and not a workbook (it holds 3 workbooks). Take the workbooks out of it "
                + "and send them one by one.")
public final class ArchiveOfFiles implements FileRule {

    @Override
    public void check(Opening.Refused refused, Findings findings) {
        if (refused.defect() == FileDefect.ARCHIVE_OF_FILES) {
            findings.at(Place.FILE)
                    .observed(refused.observed())
                    .say("The file is an archive and not a workbook ({seen}). Take the workbooks out of it and send "
                            + "them one by one.");
        }
    }
}
