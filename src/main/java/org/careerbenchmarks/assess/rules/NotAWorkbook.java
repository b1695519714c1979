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
        summary = "The file is of another kind than an Excel workbook, whatever its name says.",
        reason = "Other kinds of file lose sheets or cells, or cannot be read at all.",
        remedy = "Open the return in Excel, save it as Excel Workbook (.xlsx), and send that.",
        example = "The file is not an Excel workbook but a PDF document. Open the return in Excel, save it as Excel "
                + "Workbook (.xlsx) and send that.")
public final class NotAWorkbook implements FileRule {

    @Override
    public void check(Opening.Refused refused, Findings findings) {
        if (refused.defect() == FileDefect.NOT_A_WORKBOOK) {
            findings.at(Place.FILE)
                    .observed(refused.observed())
                    .say("The file is not an Excel workbook but {seen}. Open the return in Excel, save it as Excel "
                            + "Workbook (.xlsx) and send that.");
        }
    }
}
