package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.AuditLayout;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.REJECT_RETURN,
        summary = "The audit has two columns for the status, or for the ref, and they contradict each other.",
        reason = "We cannot tell which column is meant, and do not guess.",
        remedy = "Delete the column that is not meant, keep the headers of the template, and send the workbook "
                + "again.",
        example = "Audit!E20: \"Not achieved\" in the column \"Current status\" contradicts D20 in the column "
                + "\"Status\", so it cannot be told which column counts. Delete the other one and send the "
                + "workbook again.")
public final class ConflictingColumns implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        AuditLayout audit = form.audit();
        if (audit != null) {
            for (AuditLayout.RepeatedColumn column : audit.repeated()) {
                RawCell cell = column.contradiction();
                if (cell != null) {
                    RawCell used = column.used().header();
                    RawCell beside = new RawCell(cell.row(), used.column(), RawCell.Kind.TEXT, "", false);
                    findings.at(Place.of(audit.sheet(), cell))
                            .observed(cell.text())
                            .expected("one column " + column.used().template())
                            .say("{observed} in the column \"" + Findings.shown(column.header()) + "\" contradicts "
                                    + beside.address() + " in the column \"" + Findings.shown(used)
                                    + "\", so it cannot be told which column counts. "
                                    + "Delete the other one and send the workbook again.");
                }
            }
        }
    }
}
