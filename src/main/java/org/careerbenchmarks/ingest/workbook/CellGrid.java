package org.careerbenchmarks.ingest.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.careerbenchmarks.model.RawCell;

/**
 * The cells of one sheet that hold something, as they come. Rows and columns are counted by what they hold and not by
 * where they lie: a stray cell in the last corner is one cell.
 */
final class CellGrid {

    private static final Comparator<RawCell> BY_ADDRESS = Comparator.comparingLong(CellGrid::address);

    private final Limits limits;
    private final List<RawCell> cells = new ArrayList<>();
    private boolean inOrder = true;
    private long lastAddress = -1;
    private int rows;
    private int cellsInRow;

    CellGrid(Limits limits) {
        this.limits = limits;
    }

    void startRow() {
        cellsInRow = 0;
    }

    void add(RawCell cell) throws Refusal {
        cellsInRow++;
        if (cellsInRow == 1 && ++rows > limits.rows()) {
            throw Refusal.tooLarge(limits.rows(), "filled rows in one sheet");
        }
        if (cellsInRow > limits.columns()) {
            throw Refusal.tooLarge(limits.columns(), "filled cells in one row");
        }
        if (cells.size() == limits.cells()) {
            throw Refusal.tooLarge(limits.cells(), "filled cells in one sheet");
        }
        long address = address(cell);
        inOrder &= address > lastAddress;
        lastAddress = address;
        cells.add(cell);
    }

    /** By row and column; of two cells with one address the one that came later. */
    List<RawCell> inOrder() {
        if (inOrder) {
            return cells;
        }
        cells.sort(BY_ADDRESS);
        List<RawCell> distinct = new ArrayList<>(cells.size());
        for (RawCell cell : cells) {
            int last = distinct.size() - 1;
            if (last >= 0 && address(distinct.get(last)) == address(cell)) {
                distinct.set(last, cell);
            } else {
                distinct.add(cell);
            }
        }
        return distinct;
    }

    private static long address(RawCell cell) {
        return CellAddress.pack(cell.row(), cell.column());
    }
}
