package org.careerbenchmarks.template.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.careerbenchmarks.template.feedback.Samples.error;
import static org.careerbenchmarks.template.feedback.Samples.finding;
import static org.careerbenchmarks.template.feedback.Samples.open;
import static org.careerbenchmarks.template.feedback.Samples.points;
import static org.careerbenchmarks.template.feedback.Samples.query;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.careerbenchmarks.model.Place;
import org.careerbenchmarks.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedXlsTests {

    @TempDir
    private Path folder;

    private byte[] mark(byte[] workbook, List<Point> points) throws IOException, CannotMark {
        return MarkedXls.mark(Samples.write(folder, workbook), points);
    }

    /** Formulas that reach over to other sheets, a hidden sheet, a comment, a name. */
    private static byte[] sent() {
        return Samples.workbook(new HSSFWorkbook(), workbook -> {
            Sheet first = workbook.createSheet("Return");
            Sheet audit = workbook.createSheet("Audit");
            Sheet hidden = workbook.createSheet("Lists");
            first.createRow(0).createCell(0).setCellValue("School URN");
            hidden.createRow(0).createCell(0).setCellValue(7);
            Row row = audit.createRow(4);
            row.createCell(3).setCellValue("Nearly");
            row.createCell(4).setCellFormula("Lists!A1+1");
            row.getCell(4).setCellValue(99);
            row.createCell(5).setCellFormula("Return!A1");
            row.getCell(5).setCellValue("School URN");
            workbook.setSheetVisibility(2, SheetVisibility.HIDDEN);
            workbook.setActiveSheet(1);
            workbook.setSelectedTab(1);
            workbook.setPrintArea(1, "$A$1:$F$5");
            Drawing<?> drawing = audit.createDrawingPatriarch();
            ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
            anchor.setCol2(2);
            anchor.setRow2(2);
            Comment comment = drawing.createCellComment(anchor);
            comment.setString(workbook.getCreationHelper().createRichTextString("Mine"));
            row.getCell(3).setCellComment(comment);
        });
    }

    @Test
    void theFindingsComeFirstAndTheRestIsAsItWas() throws Exception {
        byte[] bytes = mark(
                sent(),
                points(
                        query("Audit", "E5", "Why?"),
                        error("Audit", "D5", "Wrong."),
                        finding(Severity.NOTE, Place.FILE, null, "An old format.")));

        try (Workbook marked = open(bytes)) {
            assertThat(marked.getSheetAt(0).getSheetName()).isEqualTo("Findings");
            assertThat(marked.getActiveSheetIndex()).isZero();
            assertThat(marked.getSheet("Audit").isSelected()).isFalse();
            assertThat(marked.getSheetVisibility(marked.getSheetIndex("Lists"))).isEqualTo(SheetVisibility.HIDDEN);
            assertThat(marked.getPrintArea(marked.getSheetIndex("Audit"))).isEqualTo("Audit!$A$1:$F$5");
            Row row = marked.getSheet("Audit").getRow(4);
            assertThat(row.getCell(4).getCellFormula()).isEqualTo("Lists!A1+1");
            assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(99);
            assertThat(row.getCell(5).getCellFormula()).isEqualTo("Return!A1");
            assertThat(marked.getSheetAt(0).getRow(1).getCell(0).getHyperlink().getAddress())
                    .isEqualTo("'Audit'!D5");
            assertThat(marked.getSheetAt(0).getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo("The workbook");
            assertThat(marked.getSheet("Audit")
                            .getCellComment(new CellAddress("D5"))
                            .getString()
                            .getString())
                    .isEqualTo("Mine\nMust be corrected: Wrong.");
            assertThat(marked.getSheet("Audit")
                            .getCellComment(new CellAddress("E5"))
                            .getString()
                            .getString())
                    .isEqualTo("Please check or explain: Why?");
        }
    }

    @Test
    void theSameWorkbookGivesTheSameBytes() throws Exception {
        List<Point> points = points(error("Audit", "D5", "Wrong."), error("Audit", "D6", "Too."));

        assertThat(mark(sent(), points)).isEqualTo(mark(sent(), points));
    }

    @Test
    void macrosAreLeftOut() throws Exception {
        byte[] sent;
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(sent()));
                java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream()) {
            files.getRoot()
                    .createDirectory("_VBA_PROJECT_CUR")
                    .createDocument("dir", new ByteArrayInputStream(new byte[9]));
            files.writeFilesystem(out);
            sent = out.toByteArray();
        }

        byte[] marked = mark(sent, points(error("Audit", "D5", "Wrong.")));

        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(marked))) {
            assertThat(files.getRoot().hasEntry("_VBA_PROJECT_CUR")).isFalse();
            assertThat(files.getRoot().hasEntry("Workbook")).isTrue();
        }
    }

    @Test
    void nothingInAFindingComesToLife() throws Exception {
        List<Point> points = Point.of(Samples.NASTY.stream()
                .map(each -> finding(Severity.ERROR, new Place("Audit", "D5"), each, each))
                .toList());

        try (Workbook marked = open(mark(sent(), points))) {
            for (int i = 0; i < Samples.NASTY.size(); i++) {
                Row row = marked.getSheetAt(0).getRow(i + 1);
                row.forEach(cell -> assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK));
                assertThat(row.getCell(3).getStringCellValue()).isEqualTo(Words.visible(Samples.NASTY.get(i)));
            }
        }
    }

    @Test
    void whatPoiCannotReadIsRefused() {
        byte[] sent = sent();
        Random random = new Random(1);
        int refused = 0;
        for (int i = 0; i < 50; i++) {
            byte[] damaged = i == 0 ? Arrays.copyOf(sent, 600) : sent.clone();
            for (int times = 0; times < 40; times++) {
                damaged[random.nextInt(damaged.length - 512) + (i == 0 ? 0 : 512)] = (byte) random.nextInt();
            }
            try {
                assertThat(mark(damaged, points(error("Audit", "D5", "Wrong."))))
                        .isNotEmpty();
            } catch (CannotMark expected) {
                refused++;
            } catch (IOException fault) {
                throw new AssertionError(fault);
            }
        }
        assertThat(refused).isPositive();
        assertThatExceptionOfType(CannotMark.class)
                .isThrownBy(() -> mark(new byte[9 * 1024 * 1024], points(error("Audit", "D5", "Wrong."))));
    }
}
