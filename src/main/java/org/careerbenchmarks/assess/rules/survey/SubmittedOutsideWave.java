package org.careerbenchmarks.assess.rules.survey;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.careerbenchmarks.assess.AlikeResponses;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Respondent;
import org.careerbenchmarks.assess.ResponseRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.reference.Wave;
import org.careerbenchmarks.model.survey.SurveyForm.Part;
import org.jspecify.annotations.Nullable;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "Responses were submitted before their wave opened or after it closed.",
        reason = "They may belong to another wave, or the export to another survey.",
        remedy = "Check that the file lies in the folder of its survey, and export the survey again or tell us "
                + "that the dates are right.",
        example = "Responses!B4: 1 response was submitted outside the wave 2020-07, which ran from 1 June 2020 to "
                + "31 August 2020 (first seen: 3 May 2021). Check that the export lies in the folder of its "
                + "survey, and correct it or tell us that the dates are right.")
public final class SubmittedOutsideWave implements ResponseRule {

    @Override
    public Part part() {
        return Part.SUBMITTED;
    }

    @Override
    public @Nullable String seen(Respondent respondent) {
        return isOutside(respondent) ? "" : null;
    }

    private static boolean isOutside(Respondent respondent) {
        LocalDate day = day(respondent);
        return respondent.leftOut() == null
                && day != null
                && (day.isBefore(respondent.wave().opensOn())
                        || day.isAfter(respondent.wave().closesOn()));
    }

    private static @Nullable LocalDate day(Respondent respondent) {
        LocalDateTime time = respondent.row().submittedAt();
        return time == null ? null : time.toLocalDate();
    }

    @Override
    public void explain(AlikeResponses alike, Findings.Draft draft) {
        Wave wave = alike.first().wave();
        LocalDate first = day(alike.first());
        draft.observed(first == null ? "" : Findings.day(first))
                .expected(wave.wave() + ", which ran from " + Findings.day(wave.opensOn()) + " to "
                        + Findings.day(wave.closesOn()))
                .say(alike.responses("was", "were") + " submitted outside the wave {expected} (first seen: {seen}). "
                        + "Check that the export lies in the folder of its survey, and correct it or tell us that "
                        + "the dates are right.");
    }
}
