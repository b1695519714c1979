package org.careerbenchmarks.model;

import org.jspecify.annotations.Nullable;

/**
 * Something a school filled in: where, in its own words, and what that means.
 *
 * @param cell the raw cell, or null where nothing was filled in
 * @param text the words with white space and invisible characters made regular; empty where nothing was filled in
 * @param value the meaning, or null where there is none (blank, or not understood)
 */
public record Field<T>(Place place, @Nullable RawCell cell, String text, @Nullable T value) {

    /** Nothing stands there. A formula without a usable result is something, though it has no text. */
    public boolean isBlank() {
        return text.isEmpty() && !isUncalculated() && !isError();
    }

    /** A formula stands there whose result the workbook does not hold. */
    public boolean isUncalculated() {
        return cell != null && cell.kind() == RawCell.Kind.UNCALCULATED;
    }

    /** An error value stands there ({@code #N/A}). */
    public boolean isError() {
        return cell != null && cell.kind() == RawCell.Kind.ERROR;
    }

    /** Something stands there, and it was not understood. */
    public boolean isUnreadable() {
        return !isBlank() && value == null;
    }
}
