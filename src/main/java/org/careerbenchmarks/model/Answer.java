package org.careerbenchmarks.model;

import java.time.LocalDate;

/**
 * One row of the audit as the school filled it in.
 *
 * @param ref its value is the canonical number of a characteristic ({@code 1.10}), known to the framework or not
 * @param characteristic the words of the characteristic as they stand in the row; its value is the same text
 */
public record Answer(
        Field<String> ref,
        Field<String> characteristic,
        Field<StatusWord> status,
        Field<String> evidence,
        Field<LocalDate> targetDate) {}
