package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Item;
import org.careerbenchmarks.assess.ItemRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Answer;
import org.careerbenchmarks.model.Answer.RefOrigin;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "The ref is blank, and the words of the row are nearly those of one characteristic.",
        reason = "Every other characteristic differs much more, but the words are not exactly those of the "
                + "framework, so the school should confirm it.",
        remedy = "Fill in the ref and send the workbook again, or tell us that the row is about this "
                + "characteristic.",
        example = "Audit!A20: The ref is blank, and the row was taken for characteristic 3.2 because its words are "
                + "nearly the same. Fill in the ref and send the workbook again, or tell us that this is right.")
public final class RefFromSimilarText implements ItemRule {

    @Override
    public void check(Item item, Findings findings) {
        Answer row = item.answer();
        if (row.refOrigin() == RefOrigin.SIMILAR_WORDS) {
            findings.at(row.ref().place())
                    .ref(item.ref())
                    .observed(row.characteristic())
                    .expected(item.words())
                    .say("The ref is blank, and the row was taken for characteristic " + item.ref()
                            + " because its words are nearly the same. "
                            + "Fill in the ref and send the workbook again, or tell us that this is right.");
        }
    }
}
