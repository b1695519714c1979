package org.careerbenchmarks.operate.schedule;

import org.jspecify.annotations.Nullable;

/**
 * From where on a run that was done is trouble all the same; null where nothing is asked.
 *
 * @param refused more files than this rejected or quarantined in a run
 * @param minutes a run that takes longer
 * @param queries more queries than this not answered
 */
public record Thresholds(@Nullable Integer refused, @Nullable Integer minutes, @Nullable Integer queries) {}
