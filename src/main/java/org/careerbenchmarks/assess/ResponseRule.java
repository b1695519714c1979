package org.careerbenchmarks.assess;

import org.careerbenchmarks.model.survey.SurveyForm.Part;
import org.jspecify.annotations.Nullable;

/**
 * A check of single responses: whether they count, and for which school. Responses with the same defect that are alike
 * make one finding.
 */
public non-sealed interface ResponseRule extends Rule {

    /** The part of a response in which the defect is. */
    Part part();

    /**
     * Whether a response has the defect.
     *
     * @return what is seen, by which those alike are known; empty where all are alike; null for a response without it
     */
    @Nullable
    String seen(Respondent respondent);

    /** Completes the finding, which has its place and what is seen already. */
    void explain(AlikeResponses alike, Findings.Draft draft);

    /** Makes the findings. */
    default void check(Respondents respondents, Findings findings) {
        findings.atEach(
                respondents.alike(part(), this::seen),
                AlikeResponses::place,
                (alike, draft) -> explain(alike, alike.seen().isEmpty() ? draft : draft.observed(alike.seen())));
    }
}
