package org.careerbenchmarks.assess.rules;

import java.util.List;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Item;
import org.careerbenchmarks.assess.ItemRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Answer;
import org.careerbenchmarks.model.Field;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "A cell of an answer takes its value from another workbook.",
        reason = "Other workbooks are never opened; the value that Excel saved is used, and it may be out of date.",
        remedy = "Type the value itself and send the workbook again, or tell us that the saved value is right.",
        example = "Audit!D20: \"Fully achieved\" comes from another workbook, which was not opened: it was used as "
                + "Excel saved it. Type the value itself and send the workbook again, or tell us that it is right.")
public final class LinkedWorkbook implements ItemRule {

    @Override
    public void check(Item item, Findings findings) {
        Answer row = item.answer();
        for (Field<?> field : List.of(row.status(), row.evidence(), row.targetDate())) {
            RawCell cell = field.cell();
            if (cell != null && cell.linked() && field.value() != null) {
                findings.at(field.place())
                        .ref(item.ref())
                        .observed(field)
                        .expected("a value of its own")
                        .say("{observed} comes from another workbook, which was not opened: it was used as "
                                + "Excel saved it. Type the value itself and send the workbook again, "
                                + "or tell us that it is right.");
            }
        }
    }
}
