package org.careerbenchmarks.model;

import org.jspecify.annotations.Nullable;

/**
 * One firing of a rule at one place.
 *
 * @param rule the code of the rule ({@code conflicting_statuses})
 * @param ref the characteristic concerned
 * @param message place, value seen and what to do, in one or two sentences for the person who must mend the workbook
 */
public record Finding(
        String rule,
        Severity severity,
        Treatment treatment,
        Place place,
        @Nullable String ref,
        @Nullable String observed,
        @Nullable String expected,
        String message) {}
