package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Item;
import org.careerbenchmarks.assess.ItemRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Answer.RefOrigin;
import org.careerbenchmarks.model.Field;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.ACCEPT,
        summary = "The words beside the ref are not those of the framework.",
        reason = "The ref counts, and schools may put it in their own words.",
        remedy = "Check that ref and status belong together; if they do, nothing needs to be done.",
        example = "Audit!C20: \"Pupils meet employers.\" are not the words of characteristic 3.2. Check that ref and "
                + "status belong together; if so, nothing needs to be done.")
public final class CharacteristicReworded implements ItemRule {

    @Override
    public void check(Item item, Findings findings) {
        Field<String> words = item.answer().characteristic();
        if (item.matchWords() == Item.WordMatch.OTHER && item.answer().refOrigin() != RefOrigin.SIMILAR_WORDS) {
            findings.at(words.place())
                    .ref(item.ref())
                    .observed(words)
                    .expected(item.words())
                    .say("{observed} are not the words of characteristic " + item.ref()
                            + ". Check that ref and status belong together; if so, nothing needs to be done.");
        }
    }
}
