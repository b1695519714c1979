package org.careerbenchmarks.assess.rules;

import java.util.stream.Collectors;
import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.SheetUse;
import org.careerbenchmarks.model.SheetUse.Role;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.ACCEPT,
        summary = "The workbook has sheets that the template does not have.",
        reason = "Nothing is taken from them, and what they hold may have been meant for us.",
        remedy = "Nothing needs to be done if the sheets Return and Audit hold everything.",
        example = "Nothing was taken from these sheets: \"Notes, Copy of Audit\". Nothing needs to be done if the "
                + "other sheets hold everything.")
public final class ExtraSheets implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        String extra = form.sheets().stream()
                .filter(each -> each.role() == Role.NONE)
                .map(SheetUse::name)
                .collect(Collectors.joining(", "));
        if (!extra.isEmpty() && form.auditSheet() != null && form.returnSheet() != null) {
            findings.at(Place.FILE)
                    .observed(extra)
                    .expected("only the sheets Return and Audit")
                    .say("Nothing was taken from these sheets: {observed}. "
                            + "Nothing needs to be done if the other sheets hold everything.");
        }
    }
}
