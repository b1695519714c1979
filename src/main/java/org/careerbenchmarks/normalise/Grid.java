package org.careerbenchmarks.normalise;

import java.util.List;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawSheet;
import org.careerbenchmarks.model.SheetLayout;
import org.jspecify.annotations.Nullable;

/**
 * A sheet by its rows.
 *
 * @param name as it is shown
 * @param rows those that hold something, from the top
 */
public record Grid(String name, SheetLayout layout, List<Row> rows) {

    /** The rows of a sheet. */
    public static Grid of(RawSheet sheet) {
        return new Grid(Addresses.ofSheet(sheet.name()), sheet.layout(), Row.listOf(sheet));
    }

    Place place(Row row, int column) {
        return new Place(name, Addresses.of(row.number(), column));
    }

    boolean hides(Row row, int column) {
        return layout.hides(row.number(), column);
    }

    /** The cell in a row above that holds the value of the merged cells of which this one is a part; or null. */
    @Nullable
    Place findMergedAbove(Row row, int column) {
        SheetLayout.Region region = layout.findMerged(row.number(), column);
        if (region == null || region.firstRow() == row.number() || region.firstColumn() != column) {
            return null;
        }
        Row first = find(region.firstRow());
        RawCell cell = first == null ? null : first.at(column);
        return cell == null || cell.text().isEmpty() ? null : Place.of(name, cell);
    }

    private @Nullable Row find(int number) {
        int from = 0;
        int to = rows.size() - 1;
        while (from <= to) {
            int middle = (from + to) / 2;
            if (rows.get(middle).number() == number) {
                return rows.get(middle);
            }
            if (rows.get(middle).number() < number) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return null;
    }
}
