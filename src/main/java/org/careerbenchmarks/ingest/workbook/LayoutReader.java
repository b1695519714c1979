package org.careerbenchmarks.ingest.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.careerbenchmarks.model.SheetLayout;
import org.careerbenchmarks.model.SheetLayout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a sheet says about how its cells are shown. Columns are defined before the cells and merged areas behind
 * them; a row is noted only if it holds something.
 */
final class LayoutReader {

    /** Far more than anybody merges in a return, and few enough to be sorted in no time. */
    static final int MOST_MERGED = 10_000;

    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final List<Region> merged = new ArrayList<>(0);

    /** Takes in an element that stands outside of the rows. */
    void start(String element, XmlCursor xml) throws Refusal {
        if (element.equals("col")) {
            startColumns(xml);
        } else if (element.equals("mergeCell")) {
            merge(xml.find("ref"));
        }
    }

    private void startColumns(XmlCursor xml) throws Refusal {
        if (!xml.isTrue("hidden") && !isZero(xml.find("width"))) {
            return;
        }
        int first = column(xml.find("min"));
        int last = column(xml.find("max"));
        if (first < 0 || last < first) {
            throw Refusal.damaged("a workbook with hidden columns of which it does not say which they are");
        }
        hiddenColumns.set(first, last + 1);
    }

    /** Counted from 0; some programs write more columns than there are. */
    private static int column(@Nullable String number) {
        return number == null ? -1 : Math.min(CellText.count(number), CellAddress.COLUMNS) - 1;
    }

    /** Whether Excel shows nothing of the row that starts here. */
    static boolean isHidden(XmlCursor row) {
        return row.isTrue("hidden") || row.isTrue("customHeight") && isZero(row.find("ht"));
    }

    /** Whether a size is written as {@code 0} or {@code 0.00}; asked of every column of every file. */
    private static boolean isZero(@Nullable String size) {
        return size != null && size.startsWith("0") && size.chars().allMatch(digit -> digit == '0' || digit == '.');
    }

    private void merge(@Nullable String range) throws Refusal {
        String corners = range == null ? "" : range.replace("$", "");
        int colon = corners.indexOf(':');
        long one = CellAddress.parse(colon < 0 ? corners : corners.substring(0, colon));
        long other = colon < 0 ? one : CellAddress.parse(corners.substring(colon + 1));
        if (one < 0 || other < 0) {
            throw Refusal.damaged("a workbook that merges the cells " + Refusal.quote(corners));
        }
        merge(new Region(
                Math.min(CellAddress.rowOf(one), CellAddress.rowOf(other)),
                Math.min(CellAddress.columnOf(one), CellAddress.columnOf(other)),
                Math.max(CellAddress.rowOf(one), CellAddress.rowOf(other)),
                Math.max(CellAddress.columnOf(one), CellAddress.columnOf(other))));
    }

    /** Cells that Excel shows as one; a single cell is no merged area, whatever the file says. */
    void merge(Region region) throws Refusal {
        if (merged.size() == MOST_MERGED) {
            throw Refusal.tooLarge(MOST_MERGED, "merged areas in one sheet");
        }
        if (region.firstRow() < region.lastRow() || region.firstColumn() < region.lastColumn()) {
            merged.add(region);
        }
    }

    void hideRow(int row) {
        hiddenRows.set(row);
    }

    void hideColumn(int column) {
        hiddenColumns.set(column);
    }

    SheetLayout layout() {
        boolean isPlain = hiddenRows.isEmpty() && hiddenColumns.isEmpty() && merged.isEmpty();
        return isPlain ? SheetLayout.PLAIN : new SheetLayout(hiddenRows, hiddenColumns, merged);
    }
}
