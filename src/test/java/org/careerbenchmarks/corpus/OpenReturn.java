package org.careerbenchmarks.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A good return that lies open in Excel, and what a hand may do to it. Cells are named as Excel shows them. */
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
            Cells.type((XSSFSheet) cell.getSheet(), cell.getAddress().toString(), text);
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
        return Cells.text(audit(), address);
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
        Cells.type(audit(), address, value);
        return this;
    }

    /** Types into a cell of the sheet Return. */
    OpenReturn cover(String address, @Nullable Object value) {
        Cells.type(cover(), address, value);
        return this;
    }

    /** A formula with the result that Excel saved; null for none, and {@code #N/A} for an error. */
    OpenReturn formula(String address, String formula, @Nullable String result) {
        return formula(audit(), address, formula, result);
    }

    OpenReturn formula(XSSFSheet sheet, String address, String formula, @Nullable String result) {
        Cells.formula(sheet, address, formula, result);
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
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(ref)) {
                return row.getRowNum();
            }
        }
        throw new IllegalArgumentException("no row " + ref);
    }

    /** Gives the columns of the audit another order: {@code ABC.DEF} inserts one before the status. */
    OpenReturn layOut(String columns) {
        for (Row row : audit()) {
            if (row.getRowNum() >= 2) {
                List<@Nullable Object> values = new ArrayList<>();
                for (char letter : "ABCDEF".toCharArray()) {
                    values.add(Cells.take(row, letter - 'A'));
                }
                for (int i = 0; i < columns.length(); i++) {
                    char from = columns.charAt(i);
                    type(
                            (char) ('A' + i) + String.valueOf(row.getRowNum() + 1),
                            from == '.' ? null : values.get(from - 'A'));
                }
            }
        }
        return this;
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
