package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.QUARANTINE_FILE,
        summary = "The workbook has no sheet that says which school and wave it is for.",
        reason = "Without it we cannot tell whose answers these are.",
        remedy = "Copy your answers into the template, fill in its sheet Return, and send it again.",
        example = "The workbook has no sheet Return with the label School URN; its sheets are \"Audit, Notes\". Copy "
                + "your answers into the template, fill in its sheet Return and send it again.")
public final class NoReturnSheet implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        if (form.returnSheet() == null) {
            findings.at(Place.FILE)
                    .observed(String.join(", ", form.sheetNames()))
                    .expected("a sheet Return with the label School URN")
                    .say("The workbook has no sheet Return with the label School URN; its sheets are {observed}. "
                            + "Copy your answers into the template, fill in its sheet Return and send it again.");
        }
    }
}
