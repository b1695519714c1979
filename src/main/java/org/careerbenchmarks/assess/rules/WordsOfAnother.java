package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Item;
import org.careerbenchmarks.assess.ItemRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Field;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "The words beside the ref are those of another characteristic.",
        reason = "The ref counts, but refs or words may have slipped by a row, and then the statuses are those of "
                + "other characteristics.",
        remedy = "Put the refs and the words back as in the template and send the workbook again, or confirm the "
                + "refs.",
        example = "Audit!C20: \"EVERY PUPIL'S ENCOUNTER 3 OF KIND 3 IS PLANNED – AND KEPT.\" are the words of "
                + "another characteristic than 3.2. Put refs and words back as in the template and send the workbook "
                + "again.")
public final class WordsOfAnother implements ItemRule {

    @Override
    public void check(Item item, Findings findings) {
        Field<String> words = item.answer().characteristic();
        if (item.matchWords() == Item.WordMatch.ANOTHER_CHARACTERISTIC) {
            findings.at(words.place())
                    .ref(item.ref())
                    .observed(words)
                    .expected(item.words())
                    .say("{observed} are the words of another characteristic than " + item.ref()
                            + ". Put refs and words back as in the template and send the workbook again.");
        }
    }
}
