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
        summary = "The URN belongs to a school that was merged with a school of the pilot or split from it.",
        reason = "Which school's answers these are is a decision about the pilot's list, and is never made by the "
                + "program.",
        remedy = "The school need not do anything: whoever keeps the pilot's list (panel.csv) decides which school "
                + "goes on, and puts its URN there. Correct the URN if it is wrong.",
        example = "Return!B1: The register connects the URN \"100901\" with the school P004 of the pilot by a merger "
                + "or a split. Whoever keeps the pilot's list must decide whether it takes that school's place; if "
                + "the URN is wrong, correct it and send the workbook again.")
public final class MergedSchool implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        PanelSchool merged = attribution.mergedWith();
        if (merged != null) {
            findings.at(form.urn().place())
                    .observed(form.urn())
                    .expected("the URN of a school in the pilot")
                    .say("The register connects the URN {observed} with the school " + merged.schoolId()
                            + " of the pilot by a merger or a split. Whoever keeps the pilot's list must decide "
                            + "whether it takes that school's place; if the URN is wrong, correct it "
                            + "and send the workbook again.");
        }
    }
}
