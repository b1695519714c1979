package org.careerbenchmarks.assess.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.SheetUse;
import org.careerbenchmarks.model.SheetUse.FoundBy;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.ACCEPT,
        summary = "A sheet has another name than in the template, but one that is understood.",
        reason = "Sheets are found by their names; a further name that is understood is one row of the dictionary of "
                + "sheets.",
        remedy = "Nothing needs to be done if the sheet is the right one.",
        example = "The sheet \"Cover\" was read as Return. Nothing needs to be done if that is right.")
public final class SheetRenamed implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        List<SheetUse> renamed = form.usedSheets().stream()
                .filter(each -> each.foundBy() == FoundBy.ALIAS)
                .toList();
        if (!renamed.isEmpty()) {
            findings.at(Place.FILE)
                    .observed(renamed.stream().map(SheetUse::name).collect(Collectors.joining(", ")))
                    .expected(
                            renamed.stream().map(each -> each.role().template()).collect(Collectors.joining(", ")))
                    .say("The sheet "
                            + renamed.stream()
                                    .map(SheetRenamed::reading)
                                    .collect(Collectors.joining(", and the sheet "))
                            + ". Nothing needs to be done if that is right.");
        }
    }

    private static String reading(SheetUse sheet) {
        return '"' + sheet.name() + "\" was read as " + sheet.role().template();
    }
}
