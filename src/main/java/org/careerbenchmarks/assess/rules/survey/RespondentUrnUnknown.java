package org.careerbenchmarks.assess.rules.survey;

import org.careerbenchmarks.assess.AlikeResponses;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Respondent;
import org.careerbenchmarks.assess.Respondent.Standing;
import org.careerbenchmarks.assess.ResponseRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Severity;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.survey.SurveyForm.Part;
import org.jspecify.annotations.Nullable;

@RuleCard(
        treatment = Treatment.REJECT_ITEM,
        severity = Severity.QUERY,
        summary = "The URN of a response is in no register.",
        reason = "The name may be wrong as well, so it is not used in place of the URN.",
        remedy = "Look the URN up in the register Get Information about Schools, correct it, and export the "
                + "survey again.",
        example = "Responses!C4: The register has no school with the URN \"123456\", so 1 response is not counted. "
                + "Look it up in Get Information about Schools, correct it and export the survey again.")
public final class RespondentUrnUnknown implements ResponseRule {

    @Override
    public Part part() {
        return Part.SCHOOL_URN;
    }

    @Override
    public @Nullable String seen(Respondent respondent) {
        return respondent.standing() == Standing.URN_UNKNOWN ? respondent.row().urnText() : null;
    }

    @Override
    public void explain(AlikeResponses alike, Findings.Draft draft) {
        draft.say("The register has no school with the URN {observed}, so " + alike.responses("is", "are") + " not "
                + "counted. Look it up in Get Information about Schools, correct it and export the survey "
                + "again.");
    }
}
