package org.careerbenchmarks.model;

import java.time.LocalDate;

/**
 * One row of the audit as the school filled it in.
 *
 * @param refOrigin where the value of {@code ref} was found
 * @param ref its value is the canonical number of a characteristic ({@code 1.10}), known to the framework or not
 * @param characteristic the words of the characteristic as they stand in the row; its value is the same text
 */
public record Answer(
        RefOrigin refOrigin,
        Field<String> ref,
        Field<String> characteristic,
        Field<StatusWord> status,
        Field<String> evidence,
        Field<LocalDate> targetDate) {

    /** Where the number of the characteristic was found. */
    public enum RefOrigin {
        /** In its own cell; also where that cell is blank or not understood. */
        REF,
        /** In the words of the characteristic, because its own cell is blank or fits two characteristics. */
        CHARACTERISTIC
    }

    /** A row of the sheet that asks and answers nothing: a heading or a total. */
    public boolean isHeading() {
        return ref.value() == null && status.isBlank();
    }
}
