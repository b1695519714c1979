package org.careerbenchmarks.assess.rules;

import java.util.List;
import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.SheetUse;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.ACCEPT,
        summary = "A sheet from which something was taken is hidden in Excel.",
        reason = "Hidden sheets are read like others, since they may hold the answers; nobody sees them on the "
                + "screen.",
        remedy = "Nothing needs to be done if the sheet holds what you mean; to see it, right-click a sheet tab in "
                + "Excel and choose Unhide.",
        example = "The sheet \"Audit\" is hidden in Excel and was read. Nothing needs to be done if it holds what "
                + "you mean (to see it, right-click a sheet tab and choose Unhide).")
public final class HiddenSheet implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        List<String> hidden = form.usedSheets().stream()
                .filter(SheetUse::hidden)
                .map(SheetUse::name)
                .toList();
        if (!hidden.isEmpty()) {
            findings.at(Place.FILE)
                    .observed(String.join(", ", hidden))
                    .say("The sheet \"" + String.join("\", and the sheet \"", hidden) + "\" is hidden in Excel and was "
                            + "read. Nothing needs to be done if it holds what you mean "
                            + "(to see it, right-click a sheet tab and choose Unhide).");
        }
    }
}
