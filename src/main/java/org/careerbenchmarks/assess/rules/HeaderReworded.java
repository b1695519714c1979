package org.careerbenchmarks.assess.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.AuditLayout;
import org.careerbenchmarks.model.AuditLayout.FoundColumn;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.ACCEPT,
        summary = "Headers of the audit are worded otherwise than in the template, but are understood.",
        reason = "Columns are found by their headers; a further wording that is understood is one row of the "
                + "dictionary of headers.",
        remedy = "Nothing needs to be done if the columns were read as they are meant.",
        example = "Audit: \"Achieved?\" was read as the header Status, \"Comments\" was read as the header Evidence. "
                + "Nothing needs to be done if that is right.")
public final class HeaderReworded implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        AuditLayout audit = form.audit();
        if (audit == null || form.answers().isEmpty()) {
            return;
        }
        List<FoundColumn> reworded =
                audit.columns().stream().filter(FoundColumn::isReworded).toList();
        if (!reworded.isEmpty()) {
            findings.at(new Place(audit.sheet(), null))
                    .observed(
                            reworded.stream().map(each -> each.header().text()).collect(Collectors.joining(", ")))
                    .expected(reworded.stream().map(FoundColumn::template).collect(Collectors.joining(", ")))
                    .say(reworded.stream().map(HeaderReworded::reading).collect(Collectors.joining(", "))
                            + ". Nothing needs to be done if that is right.");
        }
    }

    private static String reading(FoundColumn column) {
        return '"' + Findings.shown(column.header().text()) + "\" was read as the header " + column.template();
    }
}
