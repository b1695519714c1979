package org.careerbenchmarks.model.reference;

import org.jspecify.annotations.Nullable;

/**
 * A figure that a published report printed, as {@code headlines.csv} lists it.
 *
 * @param figure {@code F03}
 * @param measure what is measured, {@code characteristics_percent}
 * @param wave null where the figure is of no wave
 * @param fromWave the earlier wave of a change
 * @param benchmark {@code all}, a number, or another scope in words
 * @param value as printed, without sign for a positive change
 * @param rule how the printed value must agree with ours, {@code half_up_0dp}
 */
public record HeadlineFigure(
        String figure,
        String subject,
        String measure,
        @Nullable String wave,
        @Nullable String fromWave,
        @Nullable String benchmark,
        @Nullable String category,
        String value,
        String unit,
        @Nullable String base,
        String certainty,
        String rule,
        String where) {}
