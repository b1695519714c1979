package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.reference.PanelSchool;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "The URN is an earlier or later one of the school than that in the pilot's list.",
        reason = "Schools get a new URN when they become academies; the answers still belong to the same school.",
        remedy = "Tell us when the school changed, or correct the URN if it is that of another school.",
        example = "Return!B1: 100503 is another URN of the school that the pilot's list has as 100003. Tell us when "
                + "the school changed, or correct the URN and send the workbook again.")
public final class SuccessorUrn implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        String urn = form.urn().value();
        PanelSchool school = attribution.panelSchool();
        if (urn != null && school != null && !urn.equals(school.urn())) {
            findings.at(form.urn().place())
                    .observed(urn)
                    .expected(school.urn())
                    .say("{seen} is another URN of the school that the pilot's list has as {expected}. "
                            + "Tell us when the school changed, or correct the URN and send the workbook again.");
        }
    }
}
