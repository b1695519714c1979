package org.careerbenchmarks.assess.rules;

import java.util.Locale;
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
        treatment = Treatment.ACCEPT,
        summary = "The audit has two columns for the status or for the ref, which do not contradict each other.",
        reason = "The one that says everything the other says was read.",
        remedy = "Nothing needs to be done; the next return is better made with the template.",
        example = "Audit!E3: \"Current status\" is a second column for the status, and \"Status\" in D3 was read, "
                + "which says the same or more. Nothing needs to be done.")
public final class RepeatedColumn implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        AuditLayout audit = form.audit();
        if (audit != null) {
            for (AuditLayout.RepeatedColumn column : audit.repeated()) {
                if (column.contradiction() == null) {
                    RawCell used = column.used().header();
                    findings.at(Place.of(audit.sheet(), column.header()))
                            .observed(column.header().text())
                            .expected("one column " + column.used().template())
                            .say("{observed} is a second column for the "
                                    + column.used().template().toLowerCase(Locale.ROOT) + ", and \""
                                    + Findings.shown(used)
                                    + "\" in " + used.address()
                                    + " was read, which says the same or more. Nothing needs to be done.");
                }
            }
        }
    }
}
