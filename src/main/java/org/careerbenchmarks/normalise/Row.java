package org.careerbenchmarks.normalise;

import java.util.ArrayList;
import java.util.List;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawSheet;
import org.jspecify.annotations.Nullable;

/**
 * The filled cells of one row of a sheet.
 *
 * @param number counted from 0
 * @param cells by column
 */
public record Row(int number, List<RawCell> cells) {

    /** The rows of a sheet that hold something, from the top. */
    static List<Row> listOf(RawSheet sheet) {
        List<Row> rows = new ArrayList<>();
        List<RawCell> cells = sheet.cells();
        int from = 0;
        for (int to = 1; to <= cells.size(); to++) {
            if (to == cells.size() || cells.get(to).row() != cells.get(from).row()) {
                rows.add(new Row(cells.get(from).row(), cells.subList(from, to)));
                from = to;
            }
        }
        return rows;
    }

    /** The cell in a column, or null where it holds nothing. */
    public @Nullable RawCell at(int column) {
        int from = 0;
        int to = cells.size() - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            RawCell cell = cells.get(middle);
            if (cell.column() == column) {
                return cell;
            } else if (cell.column() < column) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return null;
    }
}
