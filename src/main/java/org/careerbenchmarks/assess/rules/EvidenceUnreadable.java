package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Item;
import org.careerbenchmarks.assess.ItemRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Field;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "The evidence is an error value of Excel or a formula without a result.",
        reason = "The answer is kept, the evidence is not.",
        remedy = "Type the evidence as text and send the workbook again.",
        example = "Audit!E20: \"#REF!\" is no evidence that can be read; the answer was kept without it. Type the "
                + "evidence as text and send the workbook again.")
public final class EvidenceUnreadable implements ItemRule {

    @Override
    public void check(Item item, Findings findings) {
        Field<String> evidence = item.answer().evidence();
        if (evidence.isUnreadable()) {
            findings.at(evidence.place())
                    .ref(item.ref())
                    .observed(evidence)
                    .expected("text")
                    .say("{observed} is no evidence that can be read; the answer was kept without it. "
                            + "Type the evidence as text and send the workbook again.");
        }
    }
}
