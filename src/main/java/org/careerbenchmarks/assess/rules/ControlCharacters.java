package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Item;
import org.careerbenchmarks.assess.ItemRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Field;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.ACCEPT,
        summary = "A cell holds characters that control a machine and show nothing.",
        reason = "Tables and pages cannot hold them; they were left out and nothing else was changed.",
        remedy = "Nothing needs to be done.",
        example = "Audit!E20: The cell holds control characters, which were left out. Nothing needs to be done.")
public final class ControlCharacters implements ItemRule {

    @Override
    public void check(Item item, Findings findings) {
        checkField(item, item.status(), findings);
        checkField(item, item.answer().evidence(), findings);
    }

    private static void checkField(Item item, Field<?> field, Findings findings) {
        RawCell cell = field.cell();
        boolean changed = cell != null && !cell.text().equals(field.text());
        if (changed && cell.text().codePoints().anyMatch(ControlCharacters::isControl)) {
            findings.at(field.place())
                    .ref(item.ref())
                    .observed(field)
                    .say("The cell holds control characters, which were left out. Nothing needs to be done.");
        }
    }

    private static boolean isControl(int c) {
        int type = Character.getType(c);
        boolean layout = c >= '\t' && c <= '\r' || c == 0x85;
        return type == Character.SURROGATE || type == Character.CONTROL && !layout;
    }
}
