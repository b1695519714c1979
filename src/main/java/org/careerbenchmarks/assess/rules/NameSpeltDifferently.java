package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Attribution.NameMatch;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.ACCEPT,
        summary = "The name differs from the register's by a few letters.",
        reason = "It is very likely the same school, and the register's name is used in the tables.",
        remedy = "Nothing needs to be done if the URN is right.",
        example = "Return!B2: \"Parkveiw RC Primary School\" was taken for Parkview RC Primary School, the "
                + "register's name for the URN 100017. Nothing needs to be done if the URN is right.")
public final class NameSpeltDifferently implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        if (attribution.nameMatch() == NameMatch.SIMILAR) {
            findings.at(form.schoolName().place())
                    .observed(form.schoolName())
                    .expected(attribution.registeredName())
                    .say("{observed} was taken for {expected}, the register's name for the URN " + attribution.urn()
                            + ". Nothing needs to be done if the URN is right.");
        }
    }
}
