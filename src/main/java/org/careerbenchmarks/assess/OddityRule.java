package org.careerbenchmarks.assess;

import org.careerbenchmarks.model.survey.Oddity;
import org.careerbenchmarks.model.survey.SurveyForm;

/** What is to be said about one kind of oddity in an export. */
public interface OddityRule extends SurveyRule {

    /** Whether an oddity is of this kind. */
    boolean concerns(Oddity oddity);

    /** Completes the finding, which has its place, its question and what was seen already. */
    void explain(Sighting sighting, Findings.Draft draft);

    @Override
    default void check(SurveyForm form, Findings findings) {
        findings.atEach(
                form.oddities().stream()
                        .filter(this::concerns)
                        .map(each -> new Sighting(form, each))
                        .toList(),
                Sighting::place,
                (sighting, draft) -> {
                    draft.ref(sighting.oddity().question());
                    String observed = sighting.oddity().observed();
                    explain(sighting, observed == null ? draft : draft.observed(observed));
                });
    }
}
