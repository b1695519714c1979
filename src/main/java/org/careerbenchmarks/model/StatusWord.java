package org.careerbenchmarks.model;

import org.jspecify.annotations.Nullable;

/**
 * What the words in a status cell mean.
 *
 * @param status null for "not applicable"
 */
public record StatusWord(@Nullable Status status) {

    public static final StatusWord NOT_APPLICABLE = new StatusWord(null);

    public boolean isNotApplicable() {
        return status == null;
    }
}
