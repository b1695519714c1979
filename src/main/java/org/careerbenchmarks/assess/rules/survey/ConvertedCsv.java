package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.OddityRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.assess.Sighting;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.Oddity;

@RuleCard(
        treatment = Treatment.ACCEPT,
        summary = "A .csv file is in another encoding than UTF-8, or separated by something else than commas.",
        reason = "It was read as what it most likely is, and a wrong guess would garble names.",
        remedy = "Nothing needs to be done if names and labels are right; the next export is better saved as "
                + "UTF-8 or .xlsx.",
        example = "CSV: The file was read as cp1252, separated by semicolons. Nothing needs to be done if names "
                + "and labels are right.")
public final class ConvertedCsv implements OddityRule {

    @Override
    public boolean concerns(Oddity oddity) {
        return oddity.kind() == Oddity.Kind.CONVERTED_CSV;
    }

    @Override
    public void explain(Sighting sighting, Findings.Draft draft) {
        draft.expected("UTF-8, separated by commas")
                .say("The file was read as {seen}. Nothing needs to be done if names and labels are right.");
    }
}
