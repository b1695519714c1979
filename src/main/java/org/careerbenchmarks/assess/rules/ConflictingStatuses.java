package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Item;
import org.careerbenchmarks.assess.ItemRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Answer;
import org.careerbenchmarks.model.Field;
import org.careerbenchmarks.model.StatusWord;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.REJECT_ITEM,
        summary = "One characteristic is answered twice with different statuses.",
        reason = "We cannot tell which answer is meant, and either would move the area's figures.",
        remedy = "Keep one row for the characteristic, delete the other, and send the workbook again.",
        example = "Audit!D24: Characteristic 3.2 is \"Not achieved\" here, not \"Fully achieved\" as in D20, so "
                + "neither is used. Keep one of the two rows and send the workbook again.")
public final class ConflictingStatuses implements ItemRule {

    @Override
    public void check(Item item, Findings findings) {
        Field<StatusWord> first = item.status();
        for (Answer row : item.rows()) {
            if (!row.status().isBlank() && !saysTheSame(row.status(), first)) {
                findings.at(row.status().place())
                        .ref(item.ref())
                        .observed(words(row.status(), first))
                        .expected('"' + words(first, row.status()) + "\" as in "
                                + first.place().cell())
                        .say("Characteristic " + item.ref() + " is {observed} here, not {expected}, so neither is used."
                                + " Keep one of the two rows and send the workbook again.");
                return;
            }
        }
    }

    /** What stands there; but what it means where both look alike, as two ticks in different columns do. */
    private static String words(Field<StatusWord> status, Field<StatusWord> other) {
        StatusWord word = status.value();
        boolean alike = status.text().equals(other.text());
        return alike && word != null && word.status() != null ? word.status().label() : Findings.shown(status);
    }

    private static boolean saysTheSame(Field<StatusWord> one, Field<StatusWord> other) {
        StatusWord word = one.value();
        return word == null
                ? other.value() == null && one.text().equals(other.text())
                : word.meansTheSameAs(other.value());
    }
}
