package org.careerbenchmarks.ingest.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of everything that cells can hold and of how sheets show them, written by POI; the same seed gives the same one. */
final class RandomWorkbook {

    enum Kind {
        /** {@code .xlsx} with shared strings. */
        SHARED_STRINGS,
        /** {@code .xlsx} with inline strings. */
        INLINE_STRINGS,
        /** {@code .xls}. */
        BINARY
    }

    private static final String[] PIECES = {
        "Fully achieved",
        "Not  achieved",
        " leading",
        "trailing ",
        "a\nb",
        "c\r\nd",
        "tab\there",
        "<b>&amp;</b>",
        "\"quoted\"",
        "é",
        "ß",
        "→",
        "学校",
        "😀",
        "العربية",
        "_x000D_",
        "_x005F_",
        "_x",
        "]]>",
        "\u00a0",
        "\u200b",
        "=1+1",
        "'",
        "1.10",
        "0",
        "  ",
        "a\u0301",
        "\ufeff",
        "&#10;",
        "%s",
        "long ".repeat(300)
    };
    private static final double[] NUMBERS = {
        0,
        -0.0,
        1,
        1.1,
        1.10,
        1.1000000000000001,
        43647,
        43647.5,
        -1,
        0.1 + 0.2,
        1e5,
        1e15,
        1e16,
        123456789012345678d,
        1e22,
        1e-7,
        1.5e-10,
        1e300,
        Double.MIN_VALUE,
        100000,
        2e-3,
        1 / 3d
    };
    private static final String[] FORMULAS = {
        "1+1", "\"a\"&\"b\"", "1/0", "1=1", "NA()", "A1", "SUM(1,2.5)", "IF(1=2,\"x\",\" y \")", "\"_x000D_\"", "\"\""
    };

    private final Kind kind;
    private final Random random;
    private final Workbook workbook;
    private final CellStyle style;
    private final Font font;
    private final FormulaEvaluator evaluator;

    RandomWorkbook(Kind kind, Random random) {
        this.kind = kind;
        this.random = random;
        this.workbook = switch (kind) {
            case SHARED_STRINGS -> new XSSFWorkbook();
            case INLINE_STRINGS -> new SXSSFWorkbook();
            case BINARY -> new HSSFWorkbook();
        };
        this.style = workbook.createCellStyle();
        this.font = workbook.createFont();
        font.setBold(true);
        this.evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    }

    byte[] toBytes() throws IOException {
        int sheets = 1 + random.nextInt(4);
        for (int i = 0; i < sheets; i++) {
            Sheet sheet = workbook.createSheet("Sheet & " + i);
            fill(sheet);
            show(sheet);
            workbook.setSheetVisibility(i, SheetVisibility.values()[i == 0 ? 0 : random.nextInt(3)]);
        }
        if (random.nextInt(4) == 0) {
            setDate1904();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        workbook.close();
        return bytes.toByteArray();
    }

    private void fill(Sheet sheet) {
        int rows = random.nextInt(25);
        int at = 0;
        for (int i = 0; i < rows; i++) {
            at += random.nextInt(10) == 0 ? 1 + random.nextInt(500) : 1;
            Row row = sheet.createRow(at);
            row.setZeroHeight(random.nextInt(15) == 0);
            int column = -1;
            for (int cells = random.nextInt(12); cells > 0; cells--) {
                column += random.nextInt(8) == 0 ? 1 + random.nextInt(20) : 1;
                fill(row.createCell(column));
            }
        }
    }

    /** Below each other, since regions must not overlap. */
    private void show(Sheet sheet) {
        for (int hidden = random.nextInt(3); hidden > 0; hidden--) {
            sheet.setColumnHidden(random.nextInt(30), true);
        }
        int row = 0;
        for (int regions = random.nextInt(4); regions > 0; regions--) {
            int column = random.nextInt(20);
            int last = row + random.nextInt(4);
            sheet.addMergedRegion(new CellRangeAddress(row, last, column, column + 1 + random.nextInt(5)));
            row = last + 1 + random.nextInt(10);
        }
    }

    private void fill(Cell cell) {
        cell.setCellStyle(style);
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> cell.setCellValue(words());
            case 3 -> cell.setCellValue(rich());
            case 4 -> cell.setCellValue(NUMBERS[random.nextInt(NUMBERS.length)]);
            case 5 -> cell.setCellValue(random.nextGaussian() * Math.pow(10, random.nextInt(12)));
            case 6 -> cell.setCellValue(random.nextBoolean());
            case 7 -> cell.setCellErrorValue(FormulaError.values()[1 + random.nextInt(7)].getCode());
            case 8 -> fillWithFormula(cell);
            default -> cell.setBlank();
        }
    }

    private void fillWithFormula(Cell cell) {
        // An empty result is left out by POI's streaming writer, which to us is no result; so not there.
        int formulas = kind == Kind.INLINE_STRINGS ? FORMULAS.length - 1 : FORMULAS.length;
        cell.setCellFormula(FORMULAS[random.nextInt(formulas)]);
        evaluator.evaluateFormulaCell(cell);
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int pieces = random.nextInt(4); pieces >= 0; pieces--) {
            words.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return words.toString();
    }

    private RichTextString rich() {
        CreationHelper creation = workbook.getCreationHelper();
        RichTextString rich = creation.createRichTextString(words());
        if (kind != Kind.INLINE_STRINGS && rich.length() > 2) {
            rich.applyFont(0, 1 + random.nextInt(rich.length() - 1), font);
        }
        return rich;
    }

    private void setDate1904() {
        switch (kind) {
            case SHARED_STRINGS -> setDate1904((XSSFWorkbook) workbook);
            case INLINE_STRINGS -> setDate1904(((SXSSFWorkbook) workbook).getXSSFWorkbook());
            case BINARY ->
                ((HSSFWorkbook) workbook)
                        .getInternalWorkbook().getRecords().stream()
                                .filter(DateWindow1904Record.class::isInstance)
                                .forEach(record -> ((DateWindow1904Record) record).setWindowing((short) 1));
        }
    }

    private static void setDate1904(XSSFWorkbook workbook) {
        if (workbook.getCTWorkbook().getWorkbookPr() == null) {
            workbook.getCTWorkbook().addNewWorkbookPr();
        }
        workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
    }

    static boolean isDate1904(Workbook workbook) {
        return workbook instanceof XSSFWorkbook xlsx
                ? xlsx.isDate1904()
                : ((HSSFWorkbook) workbook).getInternalWorkbook().isUsing1904DateWindowing();
    }
}
