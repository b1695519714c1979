package org.careerbenchmarks.template.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.template.feedback.Samples.changed;
import static org.careerbenchmarks.template.feedback.Samples.error;
import static org.careerbenchmarks.template.feedback.Samples.finding;
import static org.careerbenchmarks.template.feedback.Samples.open;
import static org.careerbenchmarks.template.feedback.Samples.points;
import static org.careerbenchmarks.template.feedback.Samples.query;
import static org.careerbenchmarks.template.feedback.Samples.text;
import static org.careerbenchmarks.template.feedback.Samples.unzip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedXlsxTests {

    @TempDir
    private Path folder;

    private byte[] mark(byte[] workbook, List<Point> points) throws IOException, CannotMark {
        return MarkedXlsx.mark(Samples.write(folder, workbook), points);
    }

    @Test
    void theFirstSheetListsTheFindingsTheGravestFirst() throws Exception {
        List<Point> points = points(
                finding(Severity.NOTE, Place.FILE, null, "A note."),
                query("Audit", "D5", "Why?"),
                error("Return", "B4", "Wrong."));

        try (Workbook marked = open(mark(Samples.filled(), points))) {
            Sheet findings = marked.getSheetAt(0);
            assertThat(findings.getSheetName()).isEqualTo("Findings");
            assertThat(marked.getActiveSheetIndex()).isZero();
            assertThat(rows(findings))
                    .containsExactly(
                            List.of("Place", "What we saw", "What is expected", "What to do", "Severity"),
                            List.of("Return!B4", "seen", "something else", "Wrong.", "must be corrected"),
                            List.of("Audit!D5", "seen", "something else", "Why?", "please check or explain"),
                            List.of("The workbook", "", "something else", "A note.", "for information"));
            assertThat(findings.getRow(1).getCell(0).getHyperlink().getAddress())
                    .isEqualTo("'Return'!B4");
            assertThat(findings.getRow(3).getCell(0).getHyperlink()).isNull();
            assertThat(findings.getPaneInformation().isFreezePane()).isTrue();
            assertThat(findings.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(findings.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(findings.getPrintSetup().getLandscape()).isTrue();
            assertThat(findings.getRow(1).getCell(3).getCellStyle().getWrapText())
                    .isTrue();
            assertThat(findings.getRow(1).getCell(3).getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
    }

    @Test
    void onlyTheFirstSheetIsChosenAndPrintTitlesStayWithTheirSheets() throws Exception {
        byte[] sent = changed(Samples.filled(), workbook -> {
            workbook.setActiveSheet(1);
            workbook.setSelectedTab(1);
            workbook.setFirstVisibleTab(1);
        });

        try (Workbook marked = open(mark(sent, points(error("Audit", "D5", "Wrong."))))) {
            assertThat(marked.getActiveSheetIndex()).isZero();
            assertThat(marked.getFirstVisibleTab()).isZero();
            assertThat(marked.getSheetAt(0).isSelected()).isTrue();
            assertThat(marked.getSheet("Return").isSelected()).isFalse();
            assertThat(marked.getSheet("Audit").isSelected()).isFalse();
            assertThat(marked.getSheet("Audit").getRepeatingRows().formatAsString())
                    .isEqualTo("3:3");
            assertThat(marked.getSheet("Return").getRepeatingRows()).isNull();
        }
    }

    @Test
    void everyOtherPartIsCopiedByteForByte() throws Exception {
        byte[] sent = Samples.filled();

        Map<String, byte[]> before = unzip(sent);
        Map<String, byte[]> after = unzip(mark(sent, points(error("Audit", "D5", "Wrong."))));

        Set<String> touched = new TreeSet<>();
        before.forEach((name, bytes) -> {
            if (!Arrays.equals(bytes, after.get(name))) {
                touched.add(name);
            }
        });
        assertThat(touched)
                .containsExactly(
                        "[Content_Types].xml",
                        "xl/_rels/workbook.xml.rels",
                        "xl/styles.xml",
                        "xl/workbook.xml",
                        "xl/worksheets/sheet1.xml",
                        "xl/worksheets/sheet2.xml");
        String audit = text(sent, "xl/worksheets/sheet2.xml");
        assertThat(new String(after.get("xl/worksheets/sheet2.xml"), StandardCharsets.UTF_8)
                        .replaceFirst("<legacyDrawing [^>]*>", ""))
                .isEqualTo(audit);
    }

    @Test
    void aNameThatIsTakenGetsANumber() throws Exception {
        byte[] sent = changed(Samples.filled(), workbook -> {
            workbook.createSheet("findings");
            workbook.createSheet("Findings (2)");
        });

        try (Workbook marked = open(mark(sent, points(error("Audit", "D5", "Wrong."))))) {
            assertThat(marked.getSheetAt(0).getSheetName()).isEqualTo("Findings (3)");
            assertThat(marked.getSheetAt(0).getRepeatingRows().formatAsString()).isEqualTo("1:1");
        }
    }

    @Test
    void formulasKeepTheirResultsAndHiddenSheetsStayHidden() throws Exception {
        byte[] sent = changed(Samples.filled(), workbook -> {
            Sheet hidden = workbook.createSheet("It's hidden");
            Cell cell = hidden.createRow(0).createCell(0);
            cell.setCellFormula("1+1");
            cell.setCellValue(99);
            workbook.setSheetVisibility(workbook.getSheetIndex(hidden), SheetVisibility.VERY_HIDDEN);
            workbook.setPrintArea(workbook.getSheetIndex(hidden), "$A$1:$B$2");
        });

        try (Workbook marked = open(mark(sent, points(error("It's hidden", "A1", "Wrong."))))) {
            Sheet hidden = marked.getSheet("It's hidden");
            assertThat(hidden.getRow(0).getCell(0).getCellFormula()).isEqualTo("1+1");
            assertThat(hidden.getRow(0).getCell(0).getNumericCellValue()).isEqualTo(99);
            int index = marked.getSheetIndex(hidden);
            assertThat(marked.getSheetVisibility(index)).isEqualTo(SheetVisibility.VERY_HIDDEN);
            assertThat(marked.getPrintArea(index)).isEqualTo("'It''s hidden'!$A$1:$B$2");
            assertThat(marked.getSheetAt(0).getRow(1).getCell(0).getHyperlink().getAddress())
                    .isEqualTo("'It''s hidden'!A1");
        }
    }

    @Test
    void theSameWorkbookGivesTheSameBytes() throws Exception {
        List<Point> points = points(error("Audit", "D5", "Wrong."), query("Return", null, "Odd."));

        assertThat(mark(Samples.filled(), points)).isEqualTo(mark(Samples.filled(), points));
    }

    @Test
    void nothingInAFindingComesToLife() throws Exception {
        List<Point> points = Point.of(Samples.NASTY.stream()
                .map(each -> finding(Severity.ERROR, new Place("Audit", "D5"), each, each))
                .toList());

        byte[] bytes = mark(Samples.filled(), points);

        try (Workbook marked = open(bytes)) {
            Sheet findings = marked.getSheetAt(0);
            for (Row row : findings) {
                row.forEach(cell -> assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK));
            }
            for (int i = 0; i < Samples.NASTY.size(); i++) {
                String shown = Words.visible(Samples.NASTY.get(i));
                assertThat(findings.getRow(i + 1).getCell(1).getStringCellValue())
                        .isEqualTo(shown);
                assertThat(findings.getRow(i + 1).getCell(3).getStringCellValue())
                        .isEqualTo(shown);
            }
            assertThat(marked.getSheet("Audit")
                            .getCellComment(new CellAddress("D5"))
                            .getString()
                            .getString())
                    .contains("=cmd|' /C calc'!A0", "\\u202Egnp.exe", "_x0041_");
        }
        assertThat(text(bytes, "xl/worksheets/findings1.xml")).doesNotContain("<f>", "<script", "\u202E");
    }

    @Test
    void anEmptyWorkbookOfPoiCanBeMarked() throws Exception {
        byte[] sent = Samples.workbook(new XSSFWorkbook(), workbook -> workbook.createSheet("A & B"));

        try (Workbook marked = open(mark(sent, points(error("A & B", "A1", "Empty."))))) {
            assertThat(marked.getSheetAt(0).getRow(1).getCell(0).getHyperlink().getAddress())
                    .isEqualTo("'A & B'!A1");
            assertThat(marked.getSheet("A & B").getCellComments()).hasSize(1);
        }
    }

    private static List<List<String>> rows(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.getStringCellValue()));
            rows.add(cells);
        }
        return rows;
    }
}
