package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.OddityRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.assess.Sighting;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.Oddity;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "Text in the export was garbled by a wrong encoding on its way.",
        reason = "Garbled headers, labels and names may not be recognised, and nobody can be sure what stood "
                + "there.",
        remedy = "Export the survey again as an Excel workbook or as CSV in UTF-8, without opening it in between.",
        example = "Responses!D5: \"St Aidanâ€™s First School\" was garbled on its way, in 3 cells (D5, D9, D12). "
                + "Export the survey again as an Excel workbook or as CSV in UTF-8, without opening it in between.")
public final class GarbledText implements OddityRule {

    @Override
    public boolean concerns(Oddity oddity) {
        return oddity.kind() == Oddity.Kind.GARBLED_TEXT;
    }

    @Override
    public void explain(Sighting sighting, Findings.Draft draft) {
        draft.say("{observed} was garbled on its way, in " + sighting.cells() + ". Export the survey again as an "
                + "Excel workbook or as CSV in UTF-8, without opening it in between.");
    }
}
