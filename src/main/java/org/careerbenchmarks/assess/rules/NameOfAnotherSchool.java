package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Attribution.NameMatch;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.REJECT_RETURN,
        summary = "The URN belongs to one school of the pilot and the name to another.",
        reason = "The workbook was probably copied from another school; we cannot tell whose answers these are.",
        remedy = "Correct the URN or the name, check that the answers are your own, and send the workbook again.",
        example = "Return!B2: \"Castleton Infant School\" is another school of the pilot than the one with the URN "
                + "100017, Parkview RC Primary School. Correct the URN or the name and send the workbook again.")
public final class NameOfAnotherSchool implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        if (attribution.nameMatch() == NameMatch.OF_ANOTHER_SCHOOL) {
            findings.at(form.schoolName().place())
                    .observed(form.schoolName())
                    .expected(attribution.registeredName())
                    .say("{observed} is another school of the pilot than the one with the URN "
                            + attribution.urn()
                            + ", {expected}. Correct the URN or the name and send the workbook again.");
        }
    }
}
