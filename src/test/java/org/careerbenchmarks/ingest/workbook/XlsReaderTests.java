package org.careerbenchmarks.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.ingest.workbook.Openings.cells;
import static org.careerbenchmarks.ingest.workbook.Openings.limits;
import static org.careerbenchmarks.ingest.workbook.Openings.open;
import static org.careerbenchmarks.ingest.workbook.Openings.refused;
import static org.careerbenchmarks.ingest.workbook.Openings.workbook;
import static org.careerbenchmarks.ingest.workbook.XlsBytes.ole2;
import static org.careerbenchmarks.ingest.workbook.XlsBytes.xls;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.careerbenchmarks.model.FileDefect;
import org.careerbenchmarks.model.Opening;
import org.careerbenchmarks.model.RawSheet;
import org.careerbenchmarks.model.RawWorkbook;
import org.junit.jupiter.api.Test;

class XlsReaderTests {

    @Test
    void readsEveryTypeOfCell() throws IOException {
        byte[] bytes = xls(workbook -> {
            Row row = workbook.createSheet("Audit").createRow(1);
            HSSFRichTextString rich = new HSSFRichTextString("Fully achieved");
            rich.applyFont(0, 5, workbook.createFont());
            row.createCell(0).setCellValue(rich);
            row.createCell(1).setCellValue(1.1000000000000001);
            row.createCell(2).setCellValue(43647.0);
            row.createCell(3).setCellValue(true);
            row.createCell(4).setCellErrorValue(FormulaError.NA.getCode());
            row.createCell(5).setCellFormula("1+1");
            row.createCell(6).setCellFormula("\"a\"&\"b\"");
            row.createCell(7).setCellFormula("1/0");
            row.createCell(8).setBlank();
            row.createCell(9).setCellValue("");
            row.createCell(30).setCellValue("_x000D_");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(cells(bytes))
                .containsExactly(
                        "A2 TEXT Fully achieved",
                        "B2 NUMBER 1.1",
                        "C2 NUMBER 43647",
                        "D2 BOOLEAN TRUE",
                        "E2 ERROR #N/A",
                        "F2 NUMBER =2",
                        "G2 TEXT =ab",
                        "H2 ERROR =#DIV/0!",
                        "AE2 TEXT _x000D_");
    }

    @Test
    void knowsFormatSheetsAndDateSystem() throws IOException {
        RawWorkbook plain = workbook(xls(workbook -> workbook.createSheet("Audit")));
        RawWorkbook other = workbook(xls(workbook -> {
            workbook.createSheet("Return");
            workbook.createSheet("Hidden");
            workbook.createSheet("Very");
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
            workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            workbook.getInternalWorkbook().getRecords().stream()
                    .filter(DateWindow1904Record.class::isInstance)
                    .map(DateWindow1904Record.class::cast)
                    .forEach(record -> record.setWindowing((short) 1));
        }));

        assertThat(plain.format()).isEqualTo(RawWorkbook.Format.XLS);
        assertThat(plain.date1904()).isFalse();
        assertThat(plain.macros()).isFalse();
        assertThat(other.sheets()).extracting(RawSheet::hidden).containsExactly(false, true, true);
        assertThat(other.sheetNames()).containsExactly("Return", "Hidden", "Very");
        assertThat(other.date1904()).isTrue();
    }

    @Test
    void readsOnlyChosenSheets() throws IOException {
        byte[] bytes = xls(workbook -> {
            workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue("no");
            workbook.createSheet("Audit").createRow(0).createCell(0).setCellValue("yes");
        });

        Opening opening = new WorkbookOpener(Limits.defaults()).open(() -> bytes, names -> names.stream()
                .filter("Audit"::equals)
                .toList());

        assertThat(((Opening.Opened) opening).workbook().sheets())
                .extracting(RawSheet::name)
                .containsExactly("Audit");
    }

    @Test
    void seesMacros() throws IOException {
        byte[] bytes = ole2(xls(workbook -> workbook.createSheet("Audit")), "_VBA_PROJECT_CUR");

        assertThat(workbook(bytes).macros()).isTrue();
    }

    @Test
    void opensWhatIsOnlyWriteProtected() throws IOException {
        byte[] scrambled = encryptedXls("VelvetSweatshop");

        assertThat(cells(scrambled)).containsExactly("A1 TEXT words");
        assertThat(workbook(scrambled).scrambled()).isTrue();
        assertThat(workbook(xls(workbook -> workbook.createSheet("Audit"))).scrambled())
                .isFalse();
    }

    @Test
    void refusesWhatNeedsAPassword() throws IOException {
        assertThat(refused(encryptedXls("secret")).defect()).isEqualTo(FileDefect.PASSWORD_PROTECTED);
    }

    @Test
    void namesOtherDocuments() throws IOException {
        byte[] nothing = new byte[0];
        assertThat(refused(ole2(nothing, "Book")))
                .isEqualTo(new Opening.Refused(FileDefect.NOT_A_WORKBOOK, "a workbook of Excel 5 or 95"));
        assertThat(refused(ole2(nothing, "WordDocument")))
                .isEqualTo(new Opening.Refused(FileDefect.NOT_A_WORKBOOK, "a Word document (.doc)"));
        assertThat(refused(ole2(nothing, "PowerPoint Document")))
                .isEqualTo(new Opening.Refused(FileDefect.NOT_A_WORKBOOK, "a PowerPoint presentation (.ppt)"));
        assertThat(refused(ole2(nothing, "Catalog")).defect()).isEqualTo(FileDefect.NOT_A_WORKBOOK);
    }

    @Test
    void keepsToTheLimits() throws IOException {
        byte[] bytes = xls(workbook -> {
            Sheet sheet = workbook.createSheet("Audit");
            for (int row = 0; row < 4; row++) {
                sheet.createRow(row * 1000).createCell(255).setCellValue("words");
                sheet.createRow(row * 1000 + 1).createCell(3).setBlank();
            }
        });

        assertThat(open(bytes, limits(4, 1, 5))).isInstanceOf(Opening.Opened.class);
        assertThat(refused(bytes, limits(3, 1, 5)).defect()).isEqualTo(FileDefect.TOO_LARGE);
        assertThat(refused(bytes, limits(4, 1, 4)).defect()).isEqualTo(FileDefect.TOO_LARGE);
    }

    @Test
    void refusesDamageInsteadOfThrowing() throws IOException {
        byte[] whole = xls(workbook -> {
            for (int row = 0; row < 20; row++) {
                workbook.createSheet("Sheet " + row)
                        .createRow(row)
                        .createCell(row)
                        .setCellValue("words " + row);
            }
        });
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            byte[] damaged = i % 2 == 0 ? whole.clone() : Arrays.copyOf(whole, random.nextInt(whole.length - 8) + 8);
            int from = 8 + random.nextInt(damaged.length - 7);
            int to = Math.min(damaged.length, from + 40);
            Arrays.fill(damaged, Math.min(from, to), to, (byte) random.nextInt());

            // Whatever comes of it (the format has no checksums), nothing is thrown.
            assertThat(open(damaged)).isNotNull();
        }
        assertThat(refused(Arrays.copyOf(whole, 600)).defect()).isEqualTo(FileDefect.DAMAGED);
    }

    private static byte[] encryptedXls(String password) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            return xls(workbook ->
                    workbook.createSheet("Audit").createRow(0).createCell(0).setCellValue("words"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
