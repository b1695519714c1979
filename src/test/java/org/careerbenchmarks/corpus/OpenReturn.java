package org.careerbenchmarks.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** A good return that lies open in Excel, and what a hand may do to it. Rows and cells are named as Excel shows them. */
public final class OpenReturn {

    private final CorpusSchool school;
    private final XSSFWorkbook workbook;
    private final Map<String, Integer> rows = new HashMap<>();

    private OpenReturn(CorpusSchool school, XSSFWorkbook workbook) {
        this.school = school;
        this.workbook = workbook;
    }

    static OpenReturn of(CorpusSchool school, byte[] filled) {
        try {
            OpenReturn open = new OpenReturn(school, new XSSFWorkbook(new ByteArrayInputStream(filled)));
            open.writeTextsAnew();
            return open;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** POI leaves the old text of an inline string beside a new one; Excel writes the cell anew. */
    private void writeTextsAnew() {
        List<Cell> texts = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                texts.add(cell);
            }
        })));
        for (Cell cell : texts) {
            String text = cell.getStringCellValue();
            fresh((XSSFSheet) cell.getSheet(), cell.getAddress().toString()).setCellValue(text);
        }
        for (Row row : audit()) {
            if (row.getRowNum() > 2) {
                rows.put(row.getCell(0).getStringCellValue(), row.getRowNum() + 1);
            }
        }
    }

    CorpusSchool school() {
        return school;
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    XSSFSheet audit() {
        return workbook.getSheet("Audit");
    }

    XSSFSheet cover() {
        return workbook.getSheet("Return");
    }

    /** The row in which a characteristic stood when the workbook was opened. */
    int row(String ref) {
        return rows.get(ref);
    }

    /** The text of a cell of the audit, empty where there is none. */
    String text(String address) {
        CellAddress at = new CellAddress(address);
        Row row = audit().getRow(at.getRow());
        Cell cell = row == null ? null : row.getCell(at.getColumn());
        return cell == null ? "" : cell.toString();
    }

    /** Types into the status of a characteristic. */
    OpenReturn answer(String ref, @Nullable Object value) {
        return type("D" + row(ref), value);
    }

    OpenReturn leaveOpen(String... refs) {
        for (String ref : refs) {
            answer(ref, null);
        }
        return this;
    }

    /** Types into a cell of the audit; a date keeps the look that the cell has. */
    OpenReturn type(String address, @Nullable Object value) {
        type(audit(), address, value);
        return this;
    }

    /** Types into a cell of the sheet Return. */
    OpenReturn cover(String address, @Nullable Object value) {
        type(cover(), address, value);
        return this;
    }

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

    /** A formula with the result that Excel saved; null for none, and {@code #N/A} for an error. */
    OpenReturn formula(String address, String formula, @Nullable String result) {
        return formula(audit(), address, formula, result);
    }

    OpenReturn formula(XSSFSheet sheet, String address, String formula, @Nullable String result) {
        var cell = fresh(sheet, address).getCTCell();
        cell.addNewF().setStringValue(formula);
        if (result != null) {
            cell.setT(result.startsWith("#") ? STCellType.E : STCellType.STR);
            cell.setV(result);
        }
        return this;
    }

    /** Adds a row below the last one; null leaves a cell out. */
    OpenReturn addRow(@Nullable Object ref, @Nullable String words, @Nullable Object status) {
        int row = audit().getLastRowNum() + 2;
        if (ref != null) {
            type("A" + row, ref);
        }
        if (words != null) {
            type("C" + row, words);
        }
        return status == null ? this : type("D" + row, status);
    }

    /** Inserts empty rows above a row. */
    OpenReturn insertRows(int above, int count) {
        audit().shiftRows(above - 1, audit().getLastRowNum(), count);
        return this;
    }

    /** Deletes the row of a characteristic; those below move up. */
    OpenReturn deleteRows(String... refs) {
        for (String ref : refs) {
            int row = rowNow(ref);
            audit().removeRow(audit().getRow(row));
            if (row < audit().getLastRowNum()) {
                audit().shiftRows(row + 1, audit().getLastRowNum(), -1);
            }
        }
        return this;
    }

    private int rowNow(String ref) {
        for (Row row : audit()) {
            Cell cell = row.getCell(0);
            if (cell != null && cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(ref)) {
                return row.getRowNum();
            }
        }
        throw new IllegalArgumentException("no row " + ref);
    }

    /** Gives the columns of the audit another order, from the header on: {@code ABC.DEF} inserts one before the status. */
    OpenReturn layOut(String columns) {
        for (Row row : audit()) {
            if (row.getRowNum() >= 2) {
                List<@Nullable Object> values = new ArrayList<>();
                for (char letter : "ABCDEF".toCharArray()) {
                    values.add(take(row, letter - 'A'));
                }
                for (int i = 0; i < columns.length(); i++) {
                    char from = columns.charAt(i);
                    type((char) ('A' + i) + String.valueOf(row.getRowNum() + 1), from == '.' ? null : values.get(from - 'A'));
                }
            }
        }
        return this;
    }

    private static @Nullable Object take(Row row, int column) {
        Cell cell = row.getCell(column);
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return null;
        }
        Object value = cell.getCellType() == CellType.NUMERIC ? cell.getNumericCellValue() : cell.getStringCellValue();
        row.removeCell(cell);
        return value;
    }

    /** Merges cells of the audit; only the first keeps its value, as in Excel. */
    OpenReturn merge(String range) {
        CellRangeAddress region = CellRangeAddress.valueOf(range);
        region.forEach(at -> {
            if (at.getRow() != region.getFirstRow() || at.getColumn() != region.getFirstColumn()) {
                type(at.formatAsString(), null);
            }
        });
        audit().addMergedRegion(region);
        return this;
    }

    byte[] bytes() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
