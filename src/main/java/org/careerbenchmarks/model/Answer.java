package org.careerbenchmarks.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the audit as the school filled it in.
 *
 * @param refOrigin where the value of {@code ref} was found
 * @param ref its value is the canonical number of a characteristic ({@code 1.10}), known to the framework or not
 * @param characteristic the words of the characteristic as they stand in the row; its value is the same text
 * @param status where there is a column for each status, the one cell with a mark
 * @param shape how the status stands in the sheet
 */
public record Answer(
        RefOrigin refOrigin,
        Field<String> ref,
        Field<String> characteristic,
        Field<StatusWord> status,
        Shape shape,
        Field<String> evidence,
        Field<LocalDate> targetDate) {

    /** Where the number of the characteristic was found. */
    public enum RefOrigin {
        /** In its own cell; also where that cell is blank or not understood. */
        REF,
        /** In the words of the characteristic, because its own cell is blank, a date, or fits two characteristics. */
        CHARACTERISTIC,
        /** In words that are nearly those of one characteristic, because its own cell is blank. */
        SIMILAR_WORDS
    }

    /** What a status cell looks like. */
    public enum Form {
        /** Words, or nothing; or one mark in one of several columns, each for one status. */
        PLAIN,
        /** A mark such as x or ✓ in the only column, which does not say which status is meant. */
        LONE_MARK,
        /** Marks in several of the columns for single statuses. */
        SEVERAL_MARKS,
        /** Nothing of its own: it is a part of merged cells whose value stands in a row above. */
        MERGED
    }

    /**
     * How a status stands in the sheet.
     *
     * @param hidden whether Excel hides its row or its column
     * @param other the cell with the second mark, or with the value of the merged cells; else null
     */
    public record Shape(Form form, boolean hidden, @Nullable Place other) {

        public static final Shape PLAIN = new Shape(Form.PLAIN, false, null);
    }

    /** A row of the sheet that asks and answers nothing: a heading or a total. */
    public boolean isHeading() {
        return ref.value() == null && status.isBlank();
    }
}
