package org.careerbenchmarks.corpus.surveys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** An export as a file. */
final class SavedExport {

    /**
     * A formula in a cell.
     *
     * @param result as it was saved, null for none, {@code #REF!} for an error
     */
    record Formula(String text, @Nullable String result) {}

    private SavedExport() {}

    static byte[] xlsx(OpenExport export) {
        return xlsx(export, book -> {});
    }

    /** A workbook that somebody changed before it was sent. */
    static byte[] xlsx(OpenExport export, Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("Responses");
            for (int i = 0; i < export.rows().size(); i++) {
                List<@Nullable Object> row = export.rows().get(i);
                for (int j = 0; j < row.size(); j++) {
                    Object value = row.get(j);
                    if (value != null) {
                        type(row(sheet, i).createCell(j), value);
                    }
                }
            }
            export.merged().forEach(range -> sheet.addMergedRegion(CellRangeAddress.valueOf(range)));
            change.accept(book);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static XSSFRow row(XSSFSheet sheet, int row) {
        return Objects.requireNonNullElseGet(sheet.getRow(row), () -> sheet.createRow(row));
    }

    private static void type(XSSFCell cell, Object value) {
        if (value instanceof Formula formula) {
            cell.setCellFormula(formula.text());
            if (formula.result() == null) {
                return;
            }
            if (formula.result().startsWith("#")) {
                cell.setCellErrorValue(FormulaError.forString(formula.result()));
            } else {
                cell.setCellValue(formula.result());
            }
        } else if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else if (value instanceof Boolean logical) {
            cell.setCellValue(logical);
        } else {
            cell.setCellValue((String) value);
        }
    }

    /** The text of a .csv file. */
    static String text(OpenExport export, String separator) {
        return export.rows().stream()
                .map(row -> row.stream().map(SavedExport::quoted).collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    static byte[] csv(OpenExport export, String separator, Charset charset) {
        return text(export, separator).getBytes(charset);
    }

    private static String quoted(@Nullable Object value) {
        return value == null ? "" : '"' + value.toString().replace("\"", "\"\"") + '"';
    }
}
