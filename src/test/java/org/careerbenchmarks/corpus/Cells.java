package org.careerbenchmarks.corpus;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Cells as Excel writes them: each anew, with the look that the old one had. */
final class Cells {

    private Cells() {}

    static void type(XSSFSheet sheet, String address, @Nullable Object value) {
        XSSFCell cell = fresh(sheet, address);
        if (value instanceof String text) {
            cell.setCellValue(text);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean bool) {
            cell.setCellValue(bool);
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
        } else if (value != null) {
            throw new IllegalArgumentException("cannot be typed: " + value);
        }
    }

    static void formula(XSSFSheet sheet, String address, String formula, @Nullable String result) {
        var cell = fresh(sheet, address).getCTCell();
        cell.addNewF().setStringValue(formula);
        if (result != null) {
            cell.setT(result.startsWith("#") ? STCellType.E : STCellType.STR);
            cell.setV(result);
        }
    }

    /** What stands in a cell, empty where there is none. */
    static String text(XSSFSheet sheet, String address) {
        CellAddress at = new CellAddress(address);
        Row row = sheet.getRow(at.getRow());
        Cell cell = row == null ? null : row.getCell(at.getColumn());
        return cell == null ? "" : cell.toString();
    }

    /** Takes a cell out of its row and gives its value. */
    static @Nullable Object take(Row row, int column) {
        Cell cell = row.getCell(column);
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return null;
        }
        Object value = cell.getCellType() == CellType.NUMERIC ? cell.getNumericCellValue() : cell.getStringCellValue();
        row.removeCell(cell);
        return value;
    }

    private static XSSFCell fresh(XSSFSheet sheet, String address) {
        CellAddress at = new CellAddress(address);
        Row row = sheet.getRow(at.getRow());
        Row there = row == null ? sheet.createRow(at.getRow()) : row;
        Cell old = there.getCell(at.getColumn());
        CellStyle style = old == null ? null : old.getCellStyle();
        if (old != null) {
            there.removeCell(old);
        }
        XSSFCell cell = (XSSFCell) there.createCell(at.getColumn());
        if (style != null) {
            cell.setCellStyle(style);
        }
        return cell;
    }
}
