package org.careerbenchmarks.model;

import java.time.LocalDate;
import java.util.List;
import org.careerbenchmarks.model.survey.Responses;
import org.jspecify.annotations.Nullable;

/**
 * What the rules made of one submission. Every characteristic of the framework is in exactly one of loaded, rejected,
 * missing and not applicable.
 *
 * @param wave the wave it is for, or null where that could not be told
 * @param schoolId the panel school that its URN belongs to, or null
 * @param urn the URN as read, or null
 * @param assessments what is loaded: empty unless the outcome is accepted
 * @param rejected characteristics whose answer could not be used; of a return that was refused for too few answers also
 *     those that could have been loaded, so that the numbers still add up
 * @param missing characteristics without an answer
 * @param notApplicable characteristics that the school says do not apply to it
 * @param responses what an export of the survey tool holds, or null for a return; counts are then of responses: loaded
 *     those that may count, rejected those that are left out
 */
public record Verdict(
        Outcome outcome,
        @Nullable String wave,
        @Nullable String schoolId,
        @Nullable String urn,
        @Nullable LocalDate completedOn,
        @Nullable String completedBy,
        List<Assessment> assessments,
        int rejected,
        int missing,
        int notApplicable,
        List<Finding> findings,
        @Nullable Responses responses) {

    public Verdict {
        assessments = List.copyOf(assessments);
        findings = List.copyOf(findings);
    }

    /** The verdict on a return. */
    public Verdict(
            Outcome outcome,
            @Nullable String wave,
            @Nullable String schoolId,
            @Nullable String urn,
            @Nullable LocalDate completedOn,
            @Nullable String completedBy,
            List<Assessment> assessments,
            int rejected,
            int missing,
            int notApplicable,
            List<Finding> findings) {
        this(
                outcome,
                wave,
                schoolId,
                urn,
                completedOn,
                completedBy,
                assessments,
                rejected,
                missing,
                notApplicable,
                findings,
                null);
    }
}
