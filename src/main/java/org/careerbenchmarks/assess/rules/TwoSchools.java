package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.reference.PanelSchool;

@RuleCard(
        treatment = Treatment.REJECT_RETURN,
        summary = "The workbook names two different schools by their URNs.",
        reason = "A return is that of one school; we cannot tell to which of the two the answers belong.",
        remedy = "Send one workbook for each school, with one URN in each.",
        example = "Return!D1: The URN \"100018\" stands here beside \"100017\", so the workbook names two schools. "
                + "Send one workbook for each school.")
public final class TwoSchools implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        String urn = attribution.urn();
        if (urn == null) {
            return;
        }
        form.contradictions().urns().stream()
                .filter(each -> isAnotherSchool(each.text(), attribution))
                .findFirst()
                .ifPresent(other -> findings.at(other.place())
                        .observed(other)
                        .expected("only " + urn)
                        .say("The URN {observed} stands here beside \"" + urn
                                + "\", so the workbook names two schools. Send one workbook for each school."));
    }

    /** An earlier or later URN of the same school is no other school. */
    private static boolean isAnotherSchool(String urn, Attribution attribution) {
        PanelSchool school = attribution.panelSchool();
        return school == null
                || attribution
                        .reference()
                        .findPanelSchool(urn)
                        .filter(school::equals)
                        .isEmpty();
    }
}
