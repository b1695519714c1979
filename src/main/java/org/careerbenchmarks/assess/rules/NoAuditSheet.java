package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.REJECT_RETURN,
        summary = "The workbook has no sheet with the answers.",
        reason = "There is nothing to load, and a return without answers must not replace an earlier one.",
        remedy = "Copy your answers into the sheet Audit of the template and send it again.",
        example = "The workbook has no sheet Audit with the headers Ref and Status; its sheets are \"Return, "
                + "Notes\". Copy your answers into the sheet Audit of the template and send it again.")
public final class NoAuditSheet implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        if (form.auditSheet() == null) {
            findings.at(Place.FILE)
                    .observed(String.join(", ", form.sheetNames()))
                    .expected("a sheet Audit with the headers Ref and Status")
                    .say("The workbook has no sheet Audit with the headers Ref and Status; its sheets are {observed}. "
                            + "Copy your answers into the sheet Audit of the template and send it again.");
        }
    }
}
