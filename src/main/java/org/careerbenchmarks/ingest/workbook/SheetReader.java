package org.careerbenchmarks.ingest.workbook;

import java.util.List;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawCell.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one worksheet in one flat walk. The size that the sheet declares is not looked at. */
final class SheetReader {

    private final XmlCursor xml;
    private final SharedStrings strings;
    private final Limits limits;
    private final CellGrid grid;
    private final TextCollector inline;
    private final StringBuilder value = new StringBuilder();

    private boolean inData;
    private boolean inCell;
    private boolean inValue;
    private int row = -1;
    private int column;
    private boolean rowHasAddress;
    private String type = "n";
    private boolean hasFormula;
    private boolean hasValue;
    private boolean hasInline;

    SheetReader(XmlCursor xml, SharedStrings strings, Limits limits) {
        this.xml = xml;
        this.strings = strings;
        this.limits = limits;
        this.grid = new CellGrid(limits);
        this.inline = new TextCollector(limits.cellCharacters());
    }

    List<RawCell> read() throws Refusal {
        if (!xml.root().equals("worksheet")) {
            throw Refusal.damaged("a workbook with a sheet that is no worksheet");
        }
        while (xml.next()) {
            if (xml.isStart()) {
                start(xml.element());
            } else if (xml.isEnd()) {
                end(xml.element());
            } else if (inCell && xml.isText()) {
                addText();
            }
        }
        return grid.inOrder();
    }

    private void start(String element) throws Refusal {
        if (inCell) {
            startInCell(element);
        } else if (inData && element.equals("c")) {
            startCell();
        } else if (inData && element.equals("row")) {
            startRow();
        } else if (element.equals("sheetData")) {
            inData = true;
        }
    }

    private void startInCell(String element) throws Refusal {
        switch (element) {
            case "v" -> {
                if (hasValue) {
                    throw Refusal.damaged("a cell with two values");
                }
                hasValue = true;
                inValue = true;
            }
            case "f" -> hasFormula = true;
            case "is" -> hasInline = true;
            case "c" -> throw Refusal.damaged("a cell within a cell");
            default -> inline.start(element);
        }
    }

    private void end(String element) throws Refusal {
        switch (element) {
            case "v" -> inValue = false;
            case "c" -> endCell();
            case "sheetData" -> inData = false;
            default -> inline.end(element);
        }
    }

    private void addText() throws Refusal {
        if (!inValue) {
            inline.add(xml);
            return;
        }
        xml.appendTo(value);
        if (value.length() > limits.cellCharacters()) {
            throw Refusal.tooLarge(limits.cellCharacters(), "characters in one cell");
        }
    }

    private void startRow() throws Refusal {
        String number = xml.find("r");
        rowHasAddress = number != null;
        row = number == null ? row + 1 : CellAddress.row(number);
        column = -1;
        if (row < 0 || row >= CellAddress.ROWS) {
            throw Refusal.damaged(number == null ? "more rows than Excel has" : "a row with the number " + Refusal.quote(number));
        }
        grid.startRow();
    }

    private void startCell() throws Refusal {
        inCell = true;
        hasFormula = false;
        hasValue = false;
        hasInline = false;
        value.setLength(0);
        String declared = xml.find("t");
        type = declared == null ? "n" : declared;
        String address = xml.find("r");
        if (address == null) {
            column++;
            if (row < 0 || column >= CellAddress.COLUMNS) {
                throw Refusal.damaged("a cell outside of rows or columns");
            }
        } else {
            moveTo(address);
        }
    }

    private void moveTo(String address) throws Refusal {
        long place = CellAddress.parse(address);
        // A row without a number is where its first cell says.
        boolean isInRow = CellAddress.rowOf(place) == row || !rowHasAddress && column < 0;
        if (place < 0 || !isInRow) {
            throw Refusal.damaged("a cell with the address " + Refusal.quote(address) + " in row " + (row + 1));
        }
        row = CellAddress.rowOf(place);
        column = CellAddress.columnOf(place);
    }

    private void endCell() throws Refusal {
        if (!inCell) {
            return;
        }
        inCell = false;
        String inlineText = inline.take();
        String stored = value.toString();
        switch (type) {
            case "s" -> keep(Kind.TEXT, hasValue ? strings.get(index(stored)) : null);
            case "str" -> keep(Kind.TEXT, hasValue ? CellText.unescape(stored) : null);
            case "inlineStr" -> keep(Kind.TEXT, hasInline ? inlineText : hasValue ? CellText.unescape(stored) : null);
            default -> {
                StoredValue other = StoredValue.of(type, stored);
                keep(other.kind(), other.text().isEmpty() ? null : other.text());
            }
        }
    }

    /** Keeps the cell if it holds something; null where it stores nothing. */
    private void keep(Kind kind, @Nullable String text) throws Refusal {
        if (text != null && (hasFormula || !text.isEmpty())) {
            grid.add(new RawCell(row, column, kind, text, hasFormula));
        } else if (hasFormula) {
            grid.add(new RawCell(row, column, Kind.UNCALCULATED, "", true));
        }
    }

    private static int index(String stored) throws Refusal {
        String digits = stored.strip();
        // Nine digits are more than any table has, and fit.
        if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            throw Refusal.damaged("a cell that refers to a text by " + Refusal.quote(stored) + " instead of its number");
        }
        return Integer.parseInt(digits);
    }
}
