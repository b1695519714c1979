package org.careerbenchmarks.ingest.workbook;

import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawCell.Kind;
import org.careerbenchmarks.model.RawSheet;
import org.careerbenchmarks.model.SheetLayout;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one worksheet of an {@code .xls} from what POI made of it. */
final class XlsSheetReader {

    private final HSSFSheet sheet;
    private final XlsLinks links;
    private final CellGrid grid;
    private final LayoutReader layout = new LayoutReader();
    private final int characterLimit;

    XlsSheetReader(HSSFWorkbook workbook, int sheet, Limits limits) {
        this.sheet = workbook.getSheetAt(sheet);
        this.links = new XlsLinks(workbook, sheet);
        this.grid = new CellGrid(limits);
        this.characterLimit = limits.cellCharacters();
    }

    RawSheet read(boolean hidden, Deadline deadline) throws Refusal {
        for (Row row : sheet) {
            deadline.check();
            read(row);
        }
        for (int column = 0; column < SpreadsheetVersion.EXCEL97.getMaxColumns(); column++) {
            deadline.check();
            if (sheet.isColumnHidden(column) || sheet.getColumnWidth(column) == 0) {
                layout.hideColumn(column);
            }
        }
        for (int i = 0; i < sheet.getNumMergedRegions(); i++) {
            CellRangeAddress area = sheet.getMergedRegion(i);
            layout.merge(new SheetLayout.Region(
                    area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn()));
        }
        return new RawSheet(sheet.getSheetName(), hidden, grid.inOrder(), layout.layout());
    }

    private void read(Row row) throws Refusal {
        grid.startRow();
        boolean isHidden = row.getZeroHeight() || row.getHeight() == 0;
        for (Cell cell : row) {
            RawCell raw = rawCell(cell);
            if (raw != null) {
                grid.add(raw);
                if (isHidden) {
                    layout.hideRow(raw.row());
                }
            }
        }
    }

    private @Nullable RawCell rawCell(Cell cell) throws Refusal {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> text(cell, formula);
            case NUMERIC -> raw(cell, Kind.NUMBER, number(cell), formula);
            case BOOLEAN -> raw(cell, Kind.BOOLEAN, cell.getBooleanCellValue() ? "TRUE" : "FALSE", formula);
            case ERROR -> raw(cell, Kind.ERROR, error(cell), formula);
            case BLANK, FORMULA, _NONE -> formula ? raw(cell, Kind.UNCALCULATED, "", true) : null;
        };
    }

    private RawCell raw(Cell cell, Kind kind, String text, boolean formula) {
        boolean linked = formula && links.isLinked(cell);
        return new RawCell(cell.getRowIndex(), cell.getColumnIndex(), kind, text, formula, linked);
    }

    private @Nullable RawCell text(Cell cell, boolean formula) throws Refusal {
        String text = cell.getStringCellValue();
        if (text.length() > characterLimit) {
            throw Refusal.tooLarge(characterLimit, "characters in one cell");
        }
        return formula || !text.isEmpty() ? raw(cell, Kind.TEXT, text, formula) : null;
    }

    private static String number(Cell cell) throws Refusal {
        String text = CellText.number(cell.getNumericCellValue());
        if (text == null) {
            throw Refusal.damaged("a cell that holds a number beyond all bounds");
        }
        return text;
    }

    private static String error(Cell cell) {
        return FormulaError.forInt(cell.getErrorCellValue()).getString();
    }
}
