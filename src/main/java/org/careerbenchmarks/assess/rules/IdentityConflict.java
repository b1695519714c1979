package org.careerbenchmarks.assess.rules;

import java.util.Set;
import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.reference.PanelSchool;

@RuleCard(
        treatment = Treatment.REJECT_RETURN,
        summary = "The name of the file is that of one school of the pilot, and the URN in the workbook that of "
                + "another.",
        reason = "The workbook was probably copied from another school or saved under a wrong name; we cannot tell "
                + "whose answers these are.",
        remedy = "Correct the URN or save the workbook under the right name, check that the answers are your own, "
                + "and send it again.",
        example = "Return!B1: The URN \"100017\" is that of the school P017, but the name of the file is that of "
                + "P004. Correct the URN or save the workbook under the right name, check that the answers are your "
                + "own, and send it again.")
public final class IdentityConflict implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        PanelSchool school = attribution.panelSchool();
        Set<String> named = form.hint().schoolIds();
        if (school != null && named.size() == 1 && !named.contains(school.schoolId())) {
            findings.at(form.urn().place())
                    .observed(String.valueOf(attribution.urn()))
                    .expected(String.join(", ", named))
                    .say("The URN {observed} is that of the school " + school.schoolId()
                            + ", but the name of the file is that of {expected}. Correct the URN or save the "
                            + "workbook under the right name, check that the answers are your own, and send it again.");
        }
    }
}
