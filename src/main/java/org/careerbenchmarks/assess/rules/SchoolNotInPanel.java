package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.REJECT_RETURN,
        summary = "The URN belongs to a school that does not take part in the pilot.",
        reason = "The tables are about the schools of the pilot, and another school's answers would change them.",
        remedy = "Correct the URN and send the workbook again. If the school takes part, ask us to add it to the "
                + "list.",
        example = "Return!B1: The URN \"100900\" belongs to Westgate Primary School, which is not in the pilot. "
                + "Correct the URN and send the workbook again, or ask us to add the school.")
public final class SchoolNotInPanel implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        if (attribution.school() != null && isOutside(attribution)) {
            findings.at(form.urn().place())
                    .observed(form.urn())
                    .expected("the URN of a school in the pilot")
                    .say("The URN {observed} belongs to " + attribution.registeredName()
                            + ", which is not in the pilot. Correct the URN and send the workbook again, "
                            + "or ask us to add the school.");
        }
    }

    private static boolean isOutside(Attribution attribution) {
        return attribution.panelSchool() == null && attribution.mergedWith() == null;
    }
}
