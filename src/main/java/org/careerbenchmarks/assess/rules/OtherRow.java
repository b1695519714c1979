package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Item;
import org.careerbenchmarks.assess.ItemRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Field;
import org.careerbenchmarks.model.StatusWord;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.ACCEPT,
        summary = "A row that is about no characteristic, such as a total or an instruction, has something in the "
                + "column of the statuses.",
        reason = "It is no answer, so it was left out; this note says so in case it was meant as one.",
        remedy = "Nothing needs to be done, unless the row is an answer: then fill in its ref and a status from "
                + "the list.",
        example = "Audit!D24: \"20\" stands in a row about no characteristic, such as a total, and was left out. "
                + "Nothing needs to be done unless it is an answer.")
public final class OtherRow implements ItemRule {

    @Override
    public void check(Item item, Findings findings) {
        if (item.isOtherRow()) {
            Field<StatusWord> status = item.status();
            findings.at(status.place())
                    .observed(status)
                    .say("{observed} stands in a row about no characteristic, such as a total, and was left out. "
                            + "Nothing needs to be done unless it is an answer.");
        }
    }
}
