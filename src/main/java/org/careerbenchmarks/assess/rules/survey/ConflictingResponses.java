package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.AlikeResponses;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Respondent;
import org.careerbenchmarks.assess.Respondent.Standing;
import org.careerbenchmarks.assess.ResponseRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.SurveyForm.Part;
import org.jspecify.annotations.Nullable;

@RuleCard(
        treatment = Treatment.REJECT_ITEM,
        summary = "Several rows have the same Response ID and differ.",
        reason = "We cannot tell which row is the response, so none of them is counted.",
        remedy = "Delete the rows that are wrong, or export the survey again.",
        example = "Responses!A2: 2 responses (rows 2, 5) have the same Response ID \"R1\" and differ, so none of "
                + "them is counted. Delete the rows that are wrong, or export the survey again.")
public final class ConflictingResponses implements ResponseRule {

    @Override
    public Part part() {
        return Part.RESPONSE_ID;
    }

    @Override
    public @Nullable String seen(Respondent respondent) {
        return respondent.standing() == Standing.CONFLICTING ? respondent.row().responseId() : null;
    }

    @Override
    public void explain(AlikeResponses alike, Findings.Draft draft) {
        String differing = alike.verb(
                " has the same Response ID {observed} as another row and differs from it, so it is not counted.",
                " have the same Response ID {observed} and differ, so none of them is counted.");
        draft.say(alike.responses() + differing + " Delete the rows that are wrong, or export the survey again.");
    }
}
