package org.careerbenchmarks.assess.rules;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.AuditLayout;
import org.careerbenchmarks.model.AuditLayout.FoundColumn;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.ACCEPT,
        summary = "Columns of the audit stand elsewhere than in the template.",
        reason = "Columns are found by their headers, so nothing is lost; the list says which one was read for what.",
        remedy = "Nothing needs to be done if the columns were read as they are meant.",
        example = "Audit: Columns stand elsewhere than in the template: Status in F, Evidence in G. Nothing needs to "
                + "be done if that is right.")
public final class ColumnsMoved implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        AuditLayout audit = form.audit();
        if (audit == null || form.answers().isEmpty()) {
            return;
        }
        List<FoundColumn> moved = audit.columns().stream()
                .filter(each -> AuditLayout.TEMPLATE.contains(each.template()))
                .filter(each -> AuditLayout.TEMPLATE.indexOf(each.template())
                        != each.header().column())
                .toList();
        if (!moved.isEmpty()) {
            String found = list(moved, each -> each.header().column());
            findings.at(new Place(audit.sheet(), null))
                    .observed(found)
                    .expected(list(moved, each -> AuditLayout.TEMPLATE.indexOf(each.template())))
                    .say("Columns stand elsewhere than in the template: " + found
                            + ". Nothing needs to be done if that is right.");
        }
    }

    private static String list(List<FoundColumn> columns, ToIntFunction<FoundColumn> number) {
        return columns.stream()
                .map(each -> each.template() + " in " + RawCell.letters(number.applyAsInt(each)))
                .collect(Collectors.joining(", "));
    }
}
