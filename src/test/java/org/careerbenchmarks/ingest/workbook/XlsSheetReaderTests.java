package org.careerbenchmarks.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.ingest.workbook.Openings.refused;
import static org.careerbenchmarks.ingest.workbook.Openings.workbook;
import static org.careerbenchmarks.ingest.workbook.XlsBytes.xls;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.careerbenchmarks.model.FileDefect;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.SheetLayout;
import org.careerbenchmarks.model.SheetLayout.Region;
import org.junit.jupiter.api.Test;

/** How the sheets of an {@code .xls} are shown, and where their formulas take something from. */
class XlsSheetReaderTests {

    @Test
    void seesWhatIsHidden() throws IOException {
        SheetLayout layout = layout(workbook -> {
            HSSFSheet sheet = filled(workbook);
            sheet.getRow(1).setZeroHeight(true);
            sheet.getRow(2).setHeight((short) 0);
            sheet.getRow(3).setHeight((short) 300);
            sheet.setColumnHidden(4, true);
            sheet.setColumnWidth(5, 0);
            sheet.setColumnWidth(6, 100);
        });

        boolean[] rows = {false, true, true, false, false};
        for (int row = 0; row < rows.length; row++) {
            assertThat(layout.hides(row, 0)).as("row %d", row + 1).isEqualTo(rows[row]);
        }
        boolean[] columns = {false, false, false, false, true, true, false, false};
        for (int column = 0; column < columns.length; column++) {
            assertThat(layout.hides(0, column)).as("column %d", column + 1).isEqualTo(columns[column]);
        }
    }

    @Test
    void seesMergedCells() throws IOException {
        SheetLayout layout = layout(workbook -> {
            HSSFSheet sheet = filled(workbook);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            sheet.addMergedRegion(new CellRangeAddress(2, 4, 1, 1));
        });

        assertThat(layout.findMerged(0, 3)).isEqualTo(new Region(0, 0, 0, 3));
        assertThat(layout.findMerged(3, 1)).isEqualTo(new Region(2, 1, 4, 1));
        assertThat(layout.findMerged(1, 1)).isNull();
    }

    @Test
    void isPlainWhereNothingIsHiddenOrMerged() throws IOException {
        assertThat(layout(XlsSheetReaderTests::filled)).isSameAs(SheetLayout.PLAIN);
    }

    @Test
    void stopsAtTheLimitOfMergedAreas() throws IOException {
        byte[] bytes = xls(workbook -> {
            HSSFSheet sheet = filled(workbook);
            for (int row = 0; row <= LayoutReader.MOST_MERGED; row++) {
                sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, 0, 1));
            }
        });

        assertThat(refused(bytes).defect()).isEqualTo(FileDefect.TOO_LARGE);
    }

    @Test
    void readsAProtectedSheetLikeAnyOther() throws IOException {
        byte[] bytes = xls(workbook -> filled(workbook).protectSheet("secret"));

        assertThat(workbook(bytes)).isEqualTo(workbook(xls(XlsSheetReaderTests::filled)));
    }

    @Test
    void seesLinksToOtherWorkbooks() throws IOException {
        byte[] bytes = xls(workbook -> {
            HSSFWorkbook other = new HSSFWorkbook();
            other.createSheet("The audit");
            workbook.linkExternalWorkbook("Book.xls", other);
            workbook.createSheet("Return");
            Row row = workbook.createSheet("Audit").createRow(0);
            row.createCell(0).setCellFormula("'[Book.xls]The audit'!A1");
            row.createCell(1).setCellFormula("SUM(1,'[Book.xls]The audit'!A1:B2)");
            row.createCell(2).setCellFormula("Return!A1");
            row.createCell(3).setCellFormula("SUM(Return!A1:B2)");
            row.createCell(4).setCellFormula("\"[Book.xls]\"");
            row.createCell(5).setCellValue("[Book.xls]");
        });

        assertThat(linked(bytes))
                .isEqualTo(Map.of("A1", true, "B1", true, "C1", false, "D1", false, "E1", false, "F1", false));
    }

    /** POI writes no such formulas; made of a link to a book, whose tokens have the same length. */
    @Test
    void seesLinksToRunningPrograms() throws IOException {
        byte[] stream = XlsBytes.stream(xls(workbook -> {
            HSSFWorkbook other = new HSSFWorkbook();
            other.createSheet("Sheet");
            workbook.createSheet("Audit").createRow(0);
            workbook.linkExternalWorkbook("Book.xls", other);
            workbook.getSheetAt(0).getRow(0).createCell(0).setCellFormula("[Book.xls]Sheet!C8");
        }));
        String records = new String(stream, StandardCharsets.ISO_8859_1);
        int reference = records.indexOf("\u005a\u0001\0\u0007\0\u0002");
        int book = records.indexOf("Book.xls");
        int sheets = records.indexOf("\u0001\0\0\0\0\0", records.indexOf("\u0017\0\u000e\0") + 10);
        stream[reference] = 0x59;
        stream[book + 4] = 3;
        Arrays.fill(stream, sheets + 2, sheets + 6, (byte) 0xfe);

        byte[] changed = XlsBytes.ole2(new byte[0], "Workbook", stream);

        assertThat(linked(changed)).isEqualTo(Map.of("A1", true));
    }

    @Test
    void seesFunctionsThatAskPrograms() throws IOException {
        byte[] bytes = xls(workbook -> {
            Row row = workbook.createSheet("Audit").createRow(0);
            row.createCell(0).setCellFormula("RTD(\"app\",\"\",\"topic\")");
            row.createCell(1).setCellFormula("WEBSERVICE(\"http://school.example\")");
            row.createCell(2).setCellFormula("EDATE(1,2)");
            row.createCell(3).setCellFormula("SUM(1,2)");
        });

        assertThat(linked(bytes)).isEqualTo(Map.of("A1", true, "B1", true, "C1", false, "D1", false));
    }

    @Test
    void readsFormulasThatNobodyCanTakeApart() throws IOException {
        byte[] stream = XlsBytes.stream(xls(workbook -> {
            workbook.createSheet("Return");
            workbook.createSheet("Audit").createRow(0).createCell(0).setCellFormula("Return!C8");
        }));
        // A reference to sheet 0, row 7, column 2; of these sheets there is one.
        int at = new String(stream, StandardCharsets.ISO_8859_1).indexOf("\u005a\0\0\u0007\0\u0002");
        stream[at + 1] = 99;

        byte[] odd = XlsBytes.ole2(new byte[0], "Workbook", stream);

        assertThat(linked(odd)).isEqualTo(Map.of("A1", false));
    }

    private static Map<String, Boolean> linked(byte[] bytes) {
        Map<String, Boolean> linked = new HashMap<>();
        int last = workbook(bytes).sheets().size() - 1;
        for (RawCell cell : workbook(bytes).sheets().get(last).cells()) {
            linked.put(cell.address(), cell.linked());
        }
        return linked;
    }

    private static HSSFSheet filled(HSSFWorkbook workbook) {
        HSSFSheet sheet = workbook.createSheet("Audit");
        for (int row = 0; row < 5; row++) {
            for (int column = 0; column < 8; column++) {
                Row filled = column == 0 ? sheet.createRow(row) : sheet.getRow(row);
                filled.createCell(column).setCellValue(column);
            }
        }
        return sheet;
    }

    private static SheetLayout layout(XlsBytes.Content content) throws IOException {
        return workbook(xls(content)).sheets().get(0).layout();
    }
}
