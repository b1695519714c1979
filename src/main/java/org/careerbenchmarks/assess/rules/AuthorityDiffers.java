package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.reference.School;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "The local authority is not the one that the register has for the school.",
        reason = "Area figures are made with the register's authority; if that is wrong, or the URN is, they are "
                + "wrong.",
        remedy = "Correct the local authority or the URN and send the workbook again, or tell us that the register "
                + "is out of date.",
        example = "Return!B3: \"newcastle\" is not the authority that the register has for the school, County "
                + "Durham. Correct the authority or the URN, or tell us that the register is out of date.")
public final class AuthorityDiffers implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        String laCode = form.localAuthority().value();
        School school = attribution.school();
        if (laCode != null && school != null && !laCode.equals(school.laCode())) {
            findings.at(form.localAuthority().place())
                    .observed(form.localAuthority())
                    .expected(attribution.registeredAuthority())
                    .say("{observed} is not the authority that the register has for the school, {expected}. "
                            + "Correct the authority or the URN, or tell us that the register is out of date.");
        }
    }
}
