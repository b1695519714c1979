package org.careerbenchmarks.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The typed value of one characteristic in one submission, with the cell it came from.
 *
 * @param restrictedEvidence the evidence where it holds personal data, and {@code evidence} is therefore null: kept,
 *     never published
 * @param place the cell of the status
 * @param rawText what stood in that cell
 */
public record Assessment(
        String ref,
        Status status,
        @Nullable String evidence,
        @Nullable String restrictedEvidence,
        @Nullable LocalDate targetDate,
        Place place,
        String rawText) {

    /** Evidence that may be published. */
    public Assessment(
            String ref,
            Status status,
            @Nullable String evidence,
            @Nullable LocalDate targetDate,
            Place place,
            String rawText) {
        this(ref, status, evidence, null, targetDate, place, rawText);
    }
}
