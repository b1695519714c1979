package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.AuditLayout;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.ACCEPT,
        summary = "The header row of the audit is another one than in the template.",
        reason = "The first 20 rows are searched for the headers, so nothing is lost.",
        remedy = "Nothing needs to be done if no answers stand above that row.",
        example = "Audit!A5: The headers stand in row 5, and in row 3 of the template. Nothing needs to be done if "
                + "no answers stand above them.")
public final class HeaderRowMoved implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        AuditLayout audit = form.audit();
        if (audit == null || form.answers().isEmpty() || audit.headerRow() == AuditLayout.TEMPLATE_ROW) {
            return;
        }
        findings.at(Place.of(audit.sheet(), audit.columns().get(0).header()))
                .observed("row " + (audit.headerRow() + 1))
                .expected("row " + (AuditLayout.TEMPLATE_ROW + 1))
                .say("The headers stand in {seen}, and in {expected} of the template. "
                        + "Nothing needs to be done if no answers stand above them.");
    }
}
