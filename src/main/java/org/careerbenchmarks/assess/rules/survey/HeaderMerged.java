package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.OddityRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.assess.Sighting;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.Oddity;

@RuleCard(
        treatment = Treatment.REJECT_ITEM,
        summary = "Header cells are merged, so that columns with answers have no header of their own.",
        reason = "Columns are found by their headers, and we do not guess which answers stand below none.",
        remedy = "Undo the merged cells, give each column its own header, or export the survey again.",
        example = "Responses!H1: Merged header cells leave 2 columns (H1, I1) without a header of their own, so "
                + "nothing was read from there. Undo the merged cells and give each column its header, or export "
                + "the survey again.")
public final class HeaderMerged implements OddityRule {

    @Override
    public boolean concerns(Oddity oddity) {
        return oddity.kind() == Oddity.Kind.HEADER_MERGED;
    }

    @Override
    public void explain(Sighting sighting, Findings.Draft draft) {
        draft.say("Merged header cells leave " + sighting.columns() + " without a header of their own, so nothing "
                + "was read from there. Undo the merged cells and give each column its header, or export the "
                + "survey again.");
    }
}
