package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.AlikeResponses;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Respondent;
import org.careerbenchmarks.assess.ResponseRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.SurveyForm.Part;
import org.jspecify.annotations.Nullable;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "The time at which a response was submitted cannot be read.",
        reason = "Of two responses of one school the later one counts, and without a time nobody can tell which "
                + "that is.",
        remedy = "Put the date and the time there as 5/7/2020 14:30 or 2020-07-05 14:30, or export the survey "
                + "again.",
        example = "Responses!B4: \"last Tuesday\" is no date and time that can be read, and 1 response is taken to "
                + "be without one. Write it as 5/7/2020 14:30, or export the survey again.")
public final class SubmittedUnreadable implements ResponseRule {

    @Override
    public Part part() {
        return Part.SUBMITTED;
    }

    @Override
    public @Nullable String seen(Respondent respondent) {
        return isUnreadable(respondent) ? respondent.row().submittedText() : null;
    }

    private static boolean isUnreadable(Respondent respondent) {
        boolean written = !respondent.row().submittedText().isEmpty();
        return respondent.leftOut() == null && respondent.row().submittedAt() == null && written;
    }

    @Override
    public void explain(AlikeResponses alike, Findings.Draft draft) {
        draft.expected("a date and a time")
                .say("{observed} is no date and time that can be read, and "
                        + alike.responses("is taken to be without one", "are taken to be without one") + ". Write it "
                        + "as 5/7/2020 14:30, or export the survey again.");
    }
}
