package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.assess.Sighting;
import org.careerbenchmarks.assess.SurveyRule;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.Oddity;
import org.careerbenchmarks.model.survey.SurveyForm;

@RuleCard(
        treatment = Treatment.REJECT_RETURN,
        summary = "The export holds more questions of another survey, or fewer than half of those of its own.",
        reason = "Answers to another survey must not be counted in this one's wave.",
        remedy = "Move the export to the folder of its survey. If it is the right one, add the wording of its "
                + "questions as aliases to the definition.",
        example = "Responses: The export lies in the folder of the survey leaders-2020, but its questions are those of "
                + "leaders-2019 (1 of 4 questions of leaders-2020 found). Move it to surveys/leaders-2019, or add the "
                + "wording of its questions as aliases in reference/surveys/leaders-2020.yml.")
public final class OtherSurvey implements SurveyRule {

    @Override
    public void check(SurveyForm form, Findings findings) {
        String own = form.definition().survey();
        String likest = form.likest().survey();
        int asked = form.definition().questions().size();
        boolean isAnother = !likest.equals(own);
        boolean isTooLittle = 2 * form.questionsFound() < asked;
        boolean hasHeader = form.oddities(Oddity.Kind.NO_HEADER).findAny().isEmpty();
        if (hasHeader && (isAnother || isTooLittle)) {
            String found =
                    form.questionsFound() + " of " + Findings.counted(asked, "question") + " of " + own + " found";
            findings.at(new Place(form.sheet(), null))
                    .observed(isAnother ? likest : found)
                    .expected(own)
                    .say("The export lies in the folder of the survey {expected}, but "
                            + (isAnother
                                    ? "its questions are those of {seen} (" + found + "). Move it to surveys/{seen}, or"
                                    : "it holds few of its questions ({seen}). Move it to the folder of its survey, or")
                            + " add the wording of its questions as aliases in " + Sighting.definitionFile(form) + ".");
        }
    }
}
