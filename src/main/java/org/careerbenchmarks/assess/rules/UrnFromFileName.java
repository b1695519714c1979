package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Attribution.UrnSource;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "The School URN is missing or unreadable, and the name of the file has the URN of a school in the "
                + "pilot.",
        reason = "Files may be renamed or mixed up on their way, so the name is only used where the workbook itself "
                + "says nothing.",
        remedy = "Fill in the six digits of the school's URN and send the workbook again, or confirm the URN.",
        example = "Return!B1: There is no URN here that could be read, so 100017 was taken from the name of the "
                + "file. Fill in the School URN and send the workbook again, or confirm that this is right.")
public final class UrnFromFileName implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        String urn = attribution.urn();
        if (urn != null && attribution.urnSource() == UrnSource.FILE_NAME) {
            findings.at(form.urn().place())
                    .observed(form.urn())
                    .expected(urn)
                    .say("There is no URN here that could be read, so {expected} was taken from the name of the file. "
                            + "Fill in the School URN and send the workbook again, or confirm that this is right.");
        }
    }
}
