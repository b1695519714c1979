package org.careerbenchmarks.publish;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one table differs between two editions.
 *
 * @param columns those of the rows; for a table without a grain also {@code times}, how often a row is there
 * @param changed how many rows are in both, by their grain, with other values
 * @param onlyBefore how many rows only the first edition has
 * @param onlyAfter how many rows only the second edition has
 * @param rows these rows, in the order of their grain; where there are very many, the first of them
 */
public record TableDiff(
        Mart table, List<Column> columns, long changed, long onlyBefore, long onlyAfter, List<RowDiff> rows) {

    public TableDiff {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return rowCount() == 0;
    }

    /** How many rows differ in any way. */
    public long rowCount() {
        return changed + onlyBefore + onlyAfter;
    }

    /** The place of a column among the values of a row, or -1. */
    public int indexOf(String column) {
        for (int index = 0; index < columns.size(); index++) {
            if (columns.get(index).name().equals(column)) {
                return index;
            }
        }
        return -1;
    }

    /** The value of a row in a column, or null where it is empty or there is no such column. */
    public @Nullable String find(RowDiff row, String column) {
        int index = indexOf(column);
        return index < 0 ? null : row.latest().get(index);
    }
}
