package org.careerbenchmarks.assess.rules;

import java.util.stream.Collectors;
import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.SheetUse.Role;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.REJECT_RETURN,
        summary = "Two sheets hold answers, and not the same ones.",
        reason = "We cannot tell which answers are meant, and either would move the area's figures.",
        remedy = "Keep one sheet with all the answers, delete the other, hidden ones too, and send the workbook "
                + "again.",
        example = "The sheets \"Audit\" and \"Audit (2)\" hold different answers, so neither was used. Keep one "
                + "sheet with all the answers, delete the other and send the workbook again.")
public final class TwoAuditSheets implements ReturnRule {

    private static final int MOST_NAMES = 5;

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        String others = form.sheets().stream()
                .filter(each -> each.role() == Role.OTHER_ANSWERS)
                .map(each -> '"' + each.name() + '"' + (each.hidden() ? " (hidden)" : ""))
                .limit(MOST_NAMES)
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            findings.at(Place.FILE)
                    .observed(others)
                    .expected("one sheet with answers")
                    .say("The sheets \"" + form.auditSheet() + "\" and " + others + " hold different answers, "
                            + "so neither was used. Keep one sheet with all the answers, delete the other "
                            + "and send the workbook again.");
        }
    }
}
