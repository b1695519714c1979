package org.careerbenchmarks.publish;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the return of a school for a wave stands in one edition.
 *
 * @param standing accepted, rejected or outstanding
 * @param isLate completed after the day it was due
 * @param areaCode of the authority that the register gives
 * @param submission the submission whose answers count, or null where none does
 * @param attempt of this submission
 * @param version of this submission among the accepted ones of the school and wave
 */
record ReturnState(
        String standing,
        boolean isLate,
        String areaCode,
        String areaName,
        @Nullable Integer submission,
        @Nullable Integer attempt,
        @Nullable Integer version) {

    boolean isAccepted() {
        return standing.equals("accepted");
    }

    boolean hasSameSubmissionAs(ReturnState other) {
        return Objects.equals(submission, other.submission);
    }

    /** For people: {@code accepted version 2}, {@code outstanding}. */
    String words() {
        return (version == null ? standing : standing + " version " + version) + (isLate ? ", late" : "");
    }
}
