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

    public boolean isBlank() {
        return text.isEmpty();
    }

    /** Something stands there, and it was not understood. */
    public boolean isUnreadable() {
        return !isBlank() && value == null;
    }
}
