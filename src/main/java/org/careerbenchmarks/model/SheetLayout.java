package org.careerbenchmarks.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rows and columns of a sheet Excel hides, and which cells it shows as one. */
public final class SheetLayout {

    /** Nothing is hidden, nothing merged. */
    public static final SheetLayout PLAIN = new SheetLayout(new BitSet(), new BitSet(), List.of());

    /** In order. A set of bits would be as long as the sheet for one hidden row at its end. */
    private final int[] hiddenRows;

    private final BitSet hiddenColumns;
    private final List<Region> merged;
    private final RegionTree mergedByPlace;

    /** Rows and columns are counted from 0. */
    public SheetLayout(BitSet hiddenRows, BitSet hiddenColumns, List<Region> merged) {
        this.hiddenRows = hiddenRows.stream().toArray();
        this.hiddenColumns = (BitSet) hiddenColumns.clone();
        this.merged = List.copyOf(merged);
        this.mergedByPlace = new RegionTree(this.merged);
    }

    /** A rectangle of cells, first and last included. */
    public record Region(int firstRow, int firstColumn, int lastRow, int lastColumn) {

        public boolean contains(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }

    public boolean hides(int row, int column) {
        return hiddenColumns.get(column) || Arrays.binarySearch(hiddenRows, row) >= 0;
    }

    /** The merged cells of which this one is a part, or null. Quick however many there are. */
    public @Nullable Region findMerged(int row, int column) {
        return mergedByPlace.find(row, column);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SheetLayout layout
                && Arrays.equals(hiddenRows, layout.hiddenRows)
                && hiddenColumns.equals(layout.hiddenColumns)
                && merged.equals(layout.merged);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(hiddenRows) + hiddenColumns.hashCode()) + merged.hashCode();
    }

    @Override
    public String toString() {
        return "SheetLayout[hiddenRows=" + Arrays.toString(hiddenRows) + ", hiddenColumns=" + hiddenColumns
                + ", merged=" + merged + "]";
    }
}
