package org.careerbenchmarks.ingest.workbook;

import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawSheet;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one worksheet in one flat walk. The size that the sheet declares is not looked at. */
final class SheetReader {

    private final XmlCursor xml;
    private final CellReader cell;
    private final CellGrid grid;
    private final LayoutReader layout = new LayoutReader();

    private boolean inData;
    private boolean inCell;
    private int row = -1;
    private int column;
    private boolean rowHasNumber;
    private boolean rowIsHidden;

    SheetReader(XmlCursor xml, SharedStrings strings, Limits limits, SharedTexts texts) {
        this.xml = xml;
        this.cell = new CellReader(strings, limits.cellCharacters(), texts);
        this.grid = new CellGrid(limits);
    }

    /** The cells that hold something, and how the sheet shows them. */
    RawSheet read(String name, boolean hidden) throws Refusal {
        if (!xml.root().equals("worksheet")) {
            throw Refusal.damaged("a workbook with a sheet that is no worksheet");
        }
        while (xml.next()) {
            if (xml.isStart()) {
                start(xml.element());
            } else if (xml.isEnd()) {
                end(xml.element());
            } else if (inCell && xml.isText()) {
                cell.add(xml);
            }
        }
        return new RawSheet(name, hidden, grid.inOrder(), layout.layout());
    }

    private void start(String element) throws Refusal {
        if (inCell) {
            cell.start(element, xml);
        } else if (inData && element.equals("c")) {
            startCell();
        } else if (inData && element.equals("row")) {
            startRow(xml.find("r"));
        } else if (element.equals("sheetData")) {
            inData = true;
        } else if (!inData) {
            layout.start(element, xml);
        }
    }

    private void end(String element) throws Refusal {
        if (inCell && element.equals("c")) {
            endCell();
        } else if (inCell) {
            cell.end(element);
        } else if (element.equals("sheetData")) {
            inData = false;
        }
    }

    private void startRow(@Nullable String number) throws Refusal {
        rowHasNumber = number != null;
        rowIsHidden = LayoutReader.isHidden(xml);
        row = number == null ? row + 1 : CellAddress.row(number);
        column = -1;
        if (row < 0 || row >= CellAddress.ROWS) {
            throw Refusal.damaged(
                    number == null ? "more rows than Excel has" : "a row with the number " + Refusal.quote(number));
        }
        grid.startRow();
    }

    private void startCell() throws Refusal {
        inCell = true;
        cell.open(xml.find("t"));
        String address = xml.find("r");
        if (address != null) {
            moveTo(address);
        } else if (row >= 0 && column < CellAddress.COLUMNS - 1) {
            column++;
        } else {
            throw Refusal.damaged("a cell outside of rows or columns");
        }
    }

    private void moveTo(String address) throws Refusal {
        long place = CellAddress.parse(address);
        // A row without a number is where its first cell says.
        boolean isInRow = CellAddress.rowOf(place) == row || !rowHasNumber && column < 0;
        if (place < 0 || !isInRow) {
            throw Refusal.damaged("a cell with the address " + Refusal.quote(address) + " in row " + (row + 1));
        }
        row = CellAddress.rowOf(place);
        column = CellAddress.columnOf(place);
    }

    private void endCell() throws Refusal {
        inCell = false;
        RawCell read = cell.close(row, column);
        if (read != null) {
            grid.add(read);
            if (rowIsHidden) {
                layout.hideRow(row);
            }
        }
    }
}
