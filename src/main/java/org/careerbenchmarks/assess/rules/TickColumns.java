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
        summary = "The audit has a column for each status, with a tick in one of them, instead of one column "
                + "Status.",
        reason = "One tick in a row says clearly which status is meant.",
        remedy = "Nothing needs to be done; the next return is better made with the template.",
        example = "Audit!D3: The statuses were told by ticks in the columns \"Fully achieved\", \"Partially "
                + "achieved\", \"Not achieved\". Nothing needs to be done; the next return is better made with the "
                + "template.")
public final class TickColumns implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        AuditLayout audit = form.audit();
        List<FoundColumn> ticked = audit == null
                ? List.of()
                : audit.columns().stream().filter(FoundColumn::isForOneStatus).toList();
        if (audit != null && !ticked.isEmpty()) {
            String headers = ticked.stream()
                    .map(each -> '"' + Findings.shown(each.header()) + '"')
                    .collect(Collectors.joining(", "));
            findings.at(Place.of(audit.sheet(), ticked.get(0).header()))
                    .observed(headers)
                    .expected("one column Status")
                    .say("The statuses were told by ticks in the columns " + headers
                            + ". Nothing needs to be done; the next return is better made with the template.");
        }
    }
}
