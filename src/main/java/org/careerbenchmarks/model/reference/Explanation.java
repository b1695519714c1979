package org.careerbenchmarks.model.reference;

import java.time.LocalDate;

/**
 * A school's answer to a query.
 *
 * @param schoolId as written: it need not be in the panel, nor the wave and the rule be known
 * @param item the characteristic of the finding, its place ({@code Return!B3}), or empty for the return as a whole
 * @param by who explained it
 */
public record Explanation(
        String schoolId, String wave, String rule, String item, String text, String by, LocalDate on) {}
