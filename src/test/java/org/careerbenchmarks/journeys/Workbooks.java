package org.careerbenchmarks.journeys;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPhoneticRun;

/** Returns as schools change them: opened, edited and saved. */
final class Workbooks {

    private Workbooks() {}

    /** The bytes of a return after somebody changed it. */
    static byte[] changed(Path original, Consumer<Workbook> change) {
        return changed(original, change, null);
    }

    /** Writes another workbook than the one that was opened, if one is given. */
    private static byte[] changed(Path original, Consumer<Workbook> change, @Nullable Workbook instead) {
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(original)));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            change.accept(workbook);
            (instead == null ? workbook : instead).write(bytes);
            return bytes.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Saved again without any change but who saved it: other bytes, even within the two seconds that a zip tells apart. */
    static byte[] savedAgain(Path original) {
        return changed(original, workbook -> ((XSSFWorkbook) workbook)
                .getProperties()
                .getCoreProperties()
                .setLastModifiedByUser("Somebody else"));
    }

    /** The same cells in the format of Excel 97. */
    static byte[] asXls(Path original) {
        return copied(original, new HSSFWorkbook(), (from, to) -> to.setCellValue(text(from)));
    }

    /** All texts in the shared strings, as Excel writes them. */
    static byte[] withSharedStrings(Path original) {
        return copied(original, new XSSFWorkbook(), (from, to) -> to.setCellValue(text(from)));
    }

    /** Every text in two runs of different looks, with reading aids for Japanese that are no part of the text. */
    static byte[] withRichText(Path original) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        return copied(original, workbook, (from, to) -> {
            XSSFRichTextString rich = new XSSFRichTextString(text(from));
            if (rich.length() > 1) {
                rich.applyFont(0, rich.length() / 2, bold);
                CTPhoneticRun aid = rich.getCTRst().addNewRPh();
                aid.setSb(0);
                aid.setEb(1);
                aid.setT("reading aid");
            }
            to.setCellValue(rich);
        });
    }

    /** Every status is a formula whose result the workbook holds. */
    static byte[] withFormulas(Path original) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        return copied(original, workbook, (from, to) -> {
            if (from.getColumnIndex() == 3 && from.getRowIndex() > 2) {
                to.setCellFormula("\"" + text(from) + "\"");
                workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(to);
            } else {
                to.setCellValue(text(from));
            }
        });
    }

    /** Dates counted from 1904, as Excel for Macintosh did. */
    static byte[] with1904Dates(Path original) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
        return copied(original, workbook, (from, to) -> to.setCellValue(text(from)));
    }

    private static byte[] copied(Path original, Workbook copy, BiConsumer<Cell, Cell> text) {
        return changed(original, workbook -> copy(workbook, copy, text), copy);
    }

    private static void copy(Workbook from, Workbook to, BiConsumer<Cell, Cell> text) {
        for (Sheet sheet : from) {
            Sheet sheetCopy = to.createSheet(sheet.getSheetName());
            for (Row row : sheet) {
                Row rowCopy = sheetCopy.createRow(row.getRowNum());
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.NUMERIC) {
                        Date date = cell.getDateCellValue();
                        rowCopy.createCell(cell.getColumnIndex()).setCellValue(date);
                    } else if (cell.getCellType() != CellType.BLANK) {
                        text.accept(cell, rowCopy.createCell(cell.getColumnIndex()));
                    }
                }
            }
        }
    }

    private static String text(Cell cell) {
        return cell.getStringCellValue();
    }

    static Consumer<Workbook> answering(String ref, String status) {
        return workbook -> {
            Sheet audit = workbook.getSheet("Audit");
            for (Row row : audit) {
                Cell first = row.getCell(0);
                if (first != null && first.toString().equals(ref)) {
                    fresh(row, 3).setCellValue(status);
                    return;
                }
            }
            throw new IllegalArgumentException("no row " + ref);
        };
    }

    /** Writes into the cell beside a label of the sheet Return. */
    static Consumer<Workbook> with(String label, Consumer<Cell> value) {
        return workbook -> {
            for (Row row : workbook.getSheet("Return")) {
                if (row.getCell(0) != null && row.getCell(0).toString().equals(label)) {
                    value.accept(fresh(row, 1));
                    return;
                }
            }
            throw new IllegalArgumentException("no label " + label);
        };
    }

    /** POI leaves the old text of an inline string beside the new one; Excel writes the cell anew. */
    private static Cell fresh(Row row, int column) {
        CellStyle style = row.getCell(column).getCellStyle();
        row.removeCell(row.getCell(column));
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }
}
