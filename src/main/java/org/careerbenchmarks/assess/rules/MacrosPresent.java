package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "The workbook carries macros.",
        reason = "Macros are never run, so what they would have filled in is not there.",
        remedy = "Check that the cells show what you mean, and send the workbook again saved as Excel Workbook "
                + "(.xlsx), which has no macros.",
        example = "The workbook carries macros, which were not run: only the values in its cells were read. Check "
                + "that these are what you mean and send it again as Excel Workbook (.xlsx).")
public final class MacrosPresent implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        if (form.macros()) {
            findings.at(Place.FILE)
                    .expected("a workbook without macros")
                    .say("The workbook carries macros, which were not run: only the values in its cells were read. "
                            + "Check that these are what you mean and send it again as Excel Workbook (.xlsx).");
        }
    }
}
