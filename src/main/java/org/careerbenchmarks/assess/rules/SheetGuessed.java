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
import org.careerbenchmarks.model.SheetUse.Role;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "A sheet was found by what it holds, because its name says nothing.",
        reason = "Labels and headers are those of the template, but another sheet may be meant.",
        remedy = "Name the sheets Return and Audit as in the template and send the workbook again, or confirm that "
                + "they are the right ones.",
        example = "The sheet \"Sheet2\" was taken for Audit because of its headers. Name the sheets as in the "
                + "template and send the workbook again, or confirm that this is right.")
public final class SheetGuessed implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        List<SheetUse> guessed = form.usedSheets().stream()
                .filter(each -> each.foundBy() == FoundBy.CONTENT)
                .toList();
        if (!guessed.isEmpty()) {
            findings.at(Place.FILE)
                    .observed(guessed.stream().map(SheetUse::name).collect(Collectors.joining(", ")))
                    .expected(
                            guessed.stream().map(each -> each.role().template()).collect(Collectors.joining(", ")))
                    .say("The sheet "
                            + guessed.stream().map(SheetGuessed::guess).collect(Collectors.joining(", and the sheet "))
                            + ". Name the sheets as in the template and send the workbook again, "
                            + "or confirm that this is right.");
        }
    }

    private static String guess(SheetUse sheet) {
        String why = sheet.role() == Role.RETURN ? "labels" : "headers";
        return '"' + sheet.name() + "\" was taken for " + sheet.role().template() + " because of its " + why;
    }
}
