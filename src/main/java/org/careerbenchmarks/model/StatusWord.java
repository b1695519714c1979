package org.careerbenchmarks.model;

import org.jspecify.annotations.Nullable;

/**
 * What the words in a status cell mean, and how sure that is.
 *
 * @param status null for "not applicable"
 */
public record StatusWord(@Nullable Status status, Sureness sureness) {

    /** How far other words are from those of the template. */
    public enum Sureness {
        /** The words of the template, but for case, spaces, hyphens and quotes. */
        TEMPLATE,
        /** Other words that mean the same, or a code that the workbook itself explains. */
        SYNONYM,
        /** A number, a colour or a letter that usually means this, but need not. */
        ASSUMED
    }

    public static final StatusWord NOT_APPLICABLE = new StatusWord(null, Sureness.TEMPLATE);

    /** The words of the template. */
    public StatusWord(Status status) {
        this(status, Sureness.TEMPLATE);
    }

    public boolean isNotApplicable() {
        return status == null;
    }

    /** Whether both say the same of a characteristic, in whatever words. */
    public boolean meansTheSameAs(@Nullable StatusWord other) {
        return other != null && status == other.status;
    }
}
