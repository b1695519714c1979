package org.careerbenchmarks.assess.rules;

import java.util.regex.Pattern;
import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.QUARANTINE_FILE,
        summary = "What stands as the school's URN is not six digits, or stands for an unknown school (888888, "
                + "999999).",
        reason = "We do not guess digits: one wrong digit is another school.",
        remedy = "Fill in the six digits of the school's URN and send the workbook again. A number of seven or "
                + "eight digits is another kind of number.",
        example = "Return!B1: \"10017\" is not the URN of a school. Fill in the six digits of the school's URN and "
                + "send the workbook again.")
public final class UrnUnreadable implements ReturnRule {

    private static final Pattern UKPRN = Pattern.compile("[0-9]{8}");

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        if (form.urn().isUnreadable() && attribution.urn() == null) {
            findings.at(form.urn().place())
                    .observed(form.urn())
                    .expected("the six digits of the school's URN")
                    .say("{observed} is not the URN of a school" + resemblance(form)
                            + ". Fill in {expected} and send the workbook again.");
        }
    }

    private static String resemblance(ReturnForm form) {
        if (form.dfeNumber() != null) {
            return ", but looks like a DfE number, and that of no single open school in the pilot";
        }
        return UKPRN.matcher(form.urn().text()).matches() ? ", but looks like a UKPRN" : "";
    }
}
