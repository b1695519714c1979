package org.careerbenchmarks.model;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rows and columns of a sheet Excel hides, and which cells it shows as one. */
public final class SheetLayout {

    /** Nothing is hidden, nothing merged. */
    public static final SheetLayout PLAIN = new SheetLayout(new BitSet(), new BitSet(), List.of());

    private final BitSet hiddenRows;
    private final BitSet hiddenColumns;
    private final List<Region> merged;

    /** Rows and columns are counted from 0. */
    public SheetLayout(BitSet hiddenRows, BitSet hiddenColumns, List<Region> merged) {
        this.hiddenRows = (BitSet) hiddenRows.clone();
        this.hiddenColumns = (BitSet) hiddenColumns.clone();
        this.merged = List.copyOf(merged);
    }

    /** A rectangle of cells, first and last included. */
    public record Region(int firstRow, int firstColumn, int lastRow, int lastColumn) {

        public boolean contains(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }

    public boolean hides(int row, int column) {
        return hiddenRows.get(row) || hiddenColumns.get(column);
    }

    /** The merged cells of which this one is a part, or null. */
    public @Nullable Region findMerged(int row, int column) {
        for (Region region : merged) {
            if (region.contains(row, column)) {
                return region;
            }
        }
        return null;
    }
}
