package org.careerbenchmarks.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawSheet;
import org.careerbenchmarks.model.RawWorkbook;
import org.careerbenchmarks.model.SheetLayout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of workbooks that POI wrote, the opener reads cell by cell what POI itself reads. */
class DifferentialTests {

    private static final int WORKBOOKS_OF_EACH_KIND = 110;

    @ParameterizedTest
    @EnumSource
    void readsWhatPoiReads(RandomWorkbook.Kind kind) throws IOException {
        int cells = 0;
        for (int seed = 0; seed < WORKBOOKS_OF_EACH_KIND; seed++) {
            byte[] bytes = new RandomWorkbook(kind, new Random(seed)).toBytes();
            RawWorkbook ours = Openings.workbook(bytes);
            try (Workbook theirs = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
                assertThat(ours.date1904()).as("%s %d", kind, seed).isEqualTo(RandomWorkbook.isDate1904(theirs));
                assertEqual(ours.sheets(), sheets(theirs), kind + " " + seed);
            }
            cells += ours.sheets().stream()
                    .mapToInt(sheet -> sheet.cells().size())
                    .sum();
        }
        assertThat(cells).isGreaterThan(WORKBOOKS_OF_EACH_KIND * 50);
    }

    /** Cell by cell first, so that a difference is shown at its place. */
    private static void assertEqual(List<RawSheet> ours, List<RawSheet> theirs, String workbook) {
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            List<RawCell> expected = theirs.get(i).cells();
            List<RawCell> actual = ours.get(i).cells();
            for (int cell = 0; cell < Math.min(expected.size(), actual.size()); cell++) {
                assertThat(actual.get(cell)).as("%s, sheet %d", workbook, i).isEqualTo(expected.get(cell));
            }
        }
        assertThat(ours).as(workbook).isEqualTo(theirs);
    }

    private static List<RawSheet> sheets(Workbook workbook) {
        List<RawSheet> sheets = new ArrayList<>();
        for (Iterator<Sheet> all = workbook.sheetIterator(); all.hasNext(); ) {
            Sheet sheet = all.next();
            boolean hidden = workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) != SheetVisibility.VISIBLE;
            List<RawCell> cells = new ArrayList<>();
            for (Row row : sheet) {
                for (Cell cell : row) {
                    addTo(cells, cell);
                }
            }
            sheets.add(new RawSheet(sheet.getSheetName(), hidden, cells, layout(sheet, cells)));
        }
        return sheets;
    }

    private static SheetLayout layout(Sheet sheet, List<RawCell> cells) {
        BitSet rows = new BitSet();
        BitSet columns = new BitSet();
        List<SheetLayout.Region> merged = new ArrayList<>();
        for (RawCell cell : cells) {
            rows.set(cell.row(), sheet.getRow(cell.row()).getZeroHeight());
        }
        for (int column = 0; column < 256; column++) {
            columns.set(column, sheet.isColumnHidden(column));
        }
        for (CellRangeAddress area : sheet.getMergedRegions()) {
            merged.add(new SheetLayout.Region(
                    area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn()));
        }
        return new SheetLayout(rows, columns, merged);
    }

    private static void addTo(List<RawCell> cells, Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        RawCell.Kind kind =
                switch (type) {
                    case STRING -> RawCell.Kind.TEXT;
                    case NUMERIC -> RawCell.Kind.NUMBER;
                    case BOOLEAN -> RawCell.Kind.BOOLEAN;
                    case ERROR -> RawCell.Kind.ERROR;
                    case BLANK, FORMULA, _NONE -> null;
                };
        String text =
                switch (type) {
                    case STRING -> cell.getStringCellValue();
                    case NUMERIC -> shortest(cell.getNumericCellValue());
                    case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
                    case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
                    case BLANK, FORMULA, _NONE -> "";
                };
        if (kind != null && (formula || !text.isEmpty())) {
            cells.add(new RawCell(cell.getRowIndex(), cell.getColumnIndex(), kind, text, formula));
        }
    }

    /** Written another way than in the code under test: the digits of the number, its point moved by its exponent. */
    private static String shortest(double value) {
        String plain = new BigDecimal(Double.toString(value)).toPlainString();
        if (plain.contains(".")) {
            plain = plain.replaceFirst("0+$", "").replaceFirst("\\.$", "");
        }
        return plain.equals("-0") ? "0" : plain;
    }
}
