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
        summary = "The workbook can be opened only with a password.",
        reason = "We do not try passwords, and a password sent along would not be safe.",
        remedy = "Remove the password under File, Info, Protect Workbook, and send the workbook again.",
        example = "The file is protected by a password, and no passwords are tried. Remove the password (File, Info, "
                + "Protect Workbook) and send the workbook again.")
public final class PasswordProtected implements FileRule {

    @Override
    public void check(Opening.Refused refused, Findings findings) {
        if (refused.defect() == FileDefect.PASSWORD_PROTECTED) {
            findings.at(Place.FILE)
                    .observed(refused.observed())
                    .say("The file is protected by a password, and no passwords are tried. Remove the password "
                            + "(File, Info, Protect Workbook) and send the workbook again.");
        }
    }
}
