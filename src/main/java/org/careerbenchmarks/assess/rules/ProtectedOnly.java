package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.ACCEPT,
        summary = "The workbook is protected against changes only, so that everybody can open it.",
        reason = "Excel scrambles such a workbook with a password of its own, which is no secret; no other password "
                + "is tried.",
        remedy = "Nothing needs to be done.",
        example = "The workbook is protected against changes and was read. Nothing needs to be done.")
public final class ProtectedOnly implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        if (form.scrambled()) {
            findings.at(Place.FILE)
                    .say("The workbook is protected against changes and was read. Nothing needs to be done.");
        }
    }
}
