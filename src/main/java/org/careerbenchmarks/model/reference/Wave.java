package org.careerbenchmarks.model.reference;

import java.time.LocalDate;

/**
 * One collection exercise.
 *
 * @param wave its code, {@code 2019-07}
 * @param label its name in reports, {@code Baseline}
 * @param academicYear {@code 201819}
 * @param dueOn a return completed after this day is late
 */
public record Wave(
        String wave,
        String label,
        String academicYear,
        String frameworkVersion,
        LocalDate opensOn,
        LocalDate dueOn,
        LocalDate closesOn) {}
