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
        summary = "The school's DfE number (LAESTAB) stands where its URN should stand.",
        reason = "The register has one open school with that number, so its URN was used; numbers are easily "
                + "mistaken for each other.",
        remedy = "Fill in the six digits of the school's URN and send the workbook again, or confirm the school.",
        example = "Return!B1: \"840/2017\" is the DfE number of Parkview RC Primary School, so its URN 100017 was "
                + "used. Fill in the URN and send the workbook again, or confirm that this is the right school.")
public final class LaestabForUrn implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        String urn = attribution.urn();
        if (urn != null && attribution.urnSource() == UrnSource.DFE_NUMBER) {
            findings.at(form.urn().place())
                    .observed(form.urn())
                    .expected(urn)
                    .say("{observed} is the DfE number of " + attribution.registeredName()
                            + ", so its URN {expected} was used. Fill in the URN and send the workbook again, "
                            + "or confirm that this is the right school.");
        }
    }
}
