package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Attribution.NameMatch;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "The name is not the one that the register has for the URN.",
        reason = "Either the URN or the name may be that of another school.",
        remedy = "Correct the URN or the name and send the workbook again, or tell us that the school has a new "
                + "name.",
        example = "Return!B2: \"Harbour View Academy\" is not the name that the register has for the URN 100017, "
                + "Parkview RC Primary School. Correct the URN or the name, or tell us that the school has a new "
                + "name.")
public final class NameDiffers implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        if (attribution.nameMatch() == NameMatch.DIFFERENT) {
            findings.at(form.schoolName().place())
                    .observed(form.schoolName())
                    .expected(attribution.registeredName())
                    .say("{observed} is not the name that the register has for the URN "
                            + attribution.urn()
                            + ", {expected}. Correct the URN or the name, or tell us that the school has a new name.");
        }
    }
}
