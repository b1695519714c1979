package org.careerbenchmarks.jobs;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A return that is owed and not accepted.
 *
 * @param canMove by how many percentage points this one return can still move the share of fully achieved
 *     characteristics of its authority
 * @param contactEmail where to ask, or null where nobody is named
 * @param lastRefused the latest workbook for it that was refused, or null where nothing came
 */
public record ChaseEntry(
        String wave,
        String schoolId,
        String schoolName,
        String areaName,
        String standing,
        BigDecimal canMove,
        @Nullable String contactEmail,
        @Nullable Refused lastRefused) {

    /** A workbook that was refused, when it came, and what was wrong with it. */
    public record Refused(String file, LocalDate receivedOn, String whatWasWrong) {}
}
