package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "The school's name is not filled in, or is an error value of Excel.",
        reason = "The name confirms that the URN is right.",
        remedy = "Fill in the school's name and send the workbook again, or confirm the URN.",
        example = "Return!B2: There is no School name that could be compared with the URN. Fill it in and send the "
                + "workbook again.")
public final class NameMissing implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        if (form.returnSheet() != null && form.schoolName().value() == null) {
            findings.at(form.schoolName().place())
                    .observed(form.schoolName())
                    .expected(attribution.registeredName())
                    .say("There is no School name that could be compared with the URN. "
                            + "Fill it in and send the workbook again.");
        }
    }
}
