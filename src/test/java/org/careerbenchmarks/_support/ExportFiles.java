package org.careerbenchmarks._support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawSheet;
import org.careerbenchmarks.model.RawWorkbook;

/** Makes true files of what {@link SurveyBuilder} builds. */
public final class ExportFiles {

    private ExportFiles() {}

    /** An .xlsx file with all sheets. */
    public static byte[] xlsx(RawWorkbook workbook) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (RawSheet each : workbook.sheets()) {
                Sheet sheet = book.createSheet(each.name());
                each.cells().forEach(cell -> write(sheet, cell));
                book.setSheetHidden(book.getSheetIndex(sheet), each.hidden());
            }
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Sheet sheet, RawCell raw) {
        Row row = sheet.getRow(raw.row()) == null ? sheet.createRow(raw.row()) : sheet.getRow(raw.row());
        Cell cell = row.createCell(raw.column());
        switch (raw.kind()) {
            case TEXT, DATE -> cell.setCellValue(raw.text());
            case NUMBER -> cell.setCellValue(Double.parseDouble(raw.text()));
            case BOOLEAN -> cell.setCellValue(raw.text().equals("TRUE"));
            case ERROR -> cell.setCellErrorValue((byte) 42);
            case UNCALCULATED -> throw new IllegalArgumentException("POI calculates " + raw.address());
        }
    }

    /** The text of a .csv file of the first sheet, every field in quotes; records end with CR LF. */
    public static String csv(RawWorkbook workbook, char separator) {
        StringBuilder text = new StringBuilder();
        int row = 0;
        int column = 0;
        for (RawCell cell : workbook.sheets().get(0).cells()) {
            for (; row < cell.row(); row++) {
                text.append("\r\n");
                column = 0;
            }
            for (; column < cell.column(); column++) {
                text.append(separator);
            }
            text.append('"').append(cell.text().replace("\"", "\"\"")).append('"');
        }
        return text.append("\r\n").toString();
    }
}
