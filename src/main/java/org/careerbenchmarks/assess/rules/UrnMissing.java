package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.QUARANTINE_FILE,
        summary = "The school's URN is not filled in.",
        reason = "The URN is the only thing by which a return is attributed to a school; names are too much alike.",
        remedy = "Fill in the six digits of the school's URN and send the workbook again.",
        example = "Return!B1: The School URN is not filled in. Fill in the six digits of the school's URN and send "
                + "the workbook again.")
public final class UrnMissing implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        if (form.returnSheet() != null && form.urn().isBlank() && attribution.urn() == null) {
            findings.at(form.urn().place())
                    .expected("the six digits of the school's URN")
                    .say("The School URN is not filled in. Fill in {expected} and send the workbook again.");
        }
    }
}
