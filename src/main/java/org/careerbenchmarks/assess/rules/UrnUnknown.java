package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.QUARANTINE_FILE,
        summary = "The URN is in no register.",
        reason = "A return that belongs to no known school cannot be counted for any.",
        remedy = "Look the URN up in the register Get Information about Schools, correct it, and send the workbook "
                + "again.",
        example = "Return!B1: The register has no school with the URN \"123456\". Look it up in Get Information "
                + "about Schools, correct it and send the workbook again.")
public final class UrnUnknown implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        String urn = attribution.urn();
        boolean known =
                attribution.school() != null || attribution.panelSchool() != null || attribution.mergedWith() != null;
        if (urn != null && !known) {
            findings.at(form.urn().place())
                    .observed(urn)
                    .expected("a URN of the register")
                    .say("The register has no school with the URN {observed}. "
                            + "Look it up in Get Information about Schools, correct it and send the workbook again.");
        }
    }
}
