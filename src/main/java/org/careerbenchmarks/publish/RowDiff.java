package org.careerbenchmarks.publish;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row that differs between two editions, its values in the order of the columns and written as in the exports.
 *
 * @param before as the first edition has it, or null where only the second has the row
 * @param after as the second edition has it, or null where only the first has the row
 */
public record RowDiff(@Nullable List<@Nullable String> before, @Nullable List<@Nullable String> after) {

    public RowDiff {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a row that neither edition has");
        }
        before = before == null ? null : Collections.unmodifiableList(new ArrayList<>(before));
        after = after == null ? null : Collections.unmodifiableList(new ArrayList<>(after));
    }

    /** Both editions have the row, with other values. */
    public boolean isChanged() {
        return before != null && after != null;
    }

    /** The values of the row as the later edition that has it shows them. */
    public List<@Nullable String> latest() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    /** Whether both editions have the row, with other values in this column. */
    public boolean isChangedIn(int column) {
        return before != null && after != null && !Objects.equals(before.get(column), after.get(column));
    }
}
