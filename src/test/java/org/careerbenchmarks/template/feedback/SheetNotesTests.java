package org.careerbenchmarks.template.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.template.feedback.Samples.changed;
import static org.careerbenchmarks.template.feedback.Samples.edited;
import static org.careerbenchmarks.template.feedback.Samples.error;
import static org.careerbenchmarks.template.feedback.Samples.open;
import static org.careerbenchmarks.template.feedback.Samples.points;
import static org.careerbenchmarks.template.feedback.Samples.query;
import static org.careerbenchmarks.template.feedback.Samples.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetNotesTests {

    @TempDir
    private Path folder;

    private byte[] mark(byte[] workbook, List<Point> points) throws IOException, CannotMark {
        return MarkedXlsx.mark(Samples.write(folder, workbook), points);
    }

    @Test
    void cellsWithFindingsCarryCommentsAndExistingOnesAreKept() throws Exception {
        byte[] sent = changed(Samples.filled(), workbook -> comment(workbook.getSheet("Audit"), "D5", "Mine: <ok>?"));
        List<Point> points = points(
                error("Audit", "D5", "First."),
                query("Audit", "D5", "Second, \"quoted\" & é."),
                error("Audit", "D6", "Third."),
                error("Nowhere", "D6", "Lost."),
                error("Audit", "XYZ99999999", "Lost."));

        try (Workbook marked = open(mark(sent, points))) {
            Map<CellAddress, ? extends Comment> comments =
                    marked.getSheet("Audit").getCellComments();
            assertThat(comments).hasSize(2);
            assertThat(comments.get(new CellAddress("D5")).getString().getString())
                    .isEqualTo("Mine: <ok>?\nMust be corrected: First.\n"
                            + "Please check or explain: Second, \"quoted\" & é.");
            assertThat(comments.get(new CellAddress("D5")).getAuthor()).isEqualTo("The school");
            assertThat(comments.get(new CellAddress("D6")).getString().getString())
                    .isEqualTo("Must be corrected: Third.");
            assertThat(comments.get(new CellAddress("D6")).getAuthor()).isEqualTo("Career Benchmarks");
            assertThat(comments.get(new CellAddress("D6")).isVisible()).isFalse();
            assertThat(marked.getSheetAt(0).getLastRowNum()).isEqualTo(5);
            assertThat(marked.getSheetAt(0).getHyperlinkList()).hasSize(4);
        }
    }

    @Test
    void aCommentWithPlainTextIsExtendedToo() throws Exception {
        byte[] poi = changed(Samples.filled(), workbook -> comment(workbook.getSheet("Audit"), "D5", "Mine"));
        byte[] sent = edited(
                poi,
                "xl/comments2.xml",
                xml -> xml.replaceFirst("(?s)<text>.*</text>", "<text><t>Mine</t><phoneticPr fontId=\"1\"/></text>"));

        byte[] marked = mark(sent, points(error("Audit", "D5", "Ours.")));

        assertThat(text(marked, "xl/comments2.xml"))
                .contains("<text><r><t>Mine</t></r><r>")
                .contains("Ours.</t></r><phoneticPr");
        try (Workbook workbook = open(marked)) {
            assertThat(workbook.getSheet("Audit")
                            .getCellComment(new CellAddress("D5"))
                            .getString()
                            .getString())
                    .isEqualTo("Mine\nMust be corrected: Ours.");
        }
    }

    @Test
    void aWorkbookMarkedTwiceCanBeMarkedAgain() throws Exception {
        List<Point> points = points(error("Audit", "D5", "\"Wrong\" & <é>."), error("Return", "B4", "Too."));

        byte[] twice = mark(mark(Samples.filled(), points), points);

        try (Workbook marked = open(twice)) {
            assertThat(marked.getNumberOfSheets()).isEqualTo(4);
            assertThat(marked.getSheetAt(0).getSheetName()).isEqualTo("Findings (2)");
            assertThat(marked.getSheet("Audit").getCellComments()).hasSize(1);
            assertThat(marked.getSheet("Audit")
                            .getCellComment(new CellAddress("D5"))
                            .getString()
                            .getString())
                    .isEqualTo("Must be corrected: \"Wrong\" & <é>.");
        }
    }

    private static void comment(Sheet sheet, String cell, String text) {
        CellAddress at = new CellAddress(cell);
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setRow1(at.getRow());
        anchor.setRow2(at.getRow() + 3);
        anchor.setCol1(at.getColumn());
        anchor.setCol2(at.getColumn() + 2);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setAddress(at);
        comment.setAuthor("The school");
        comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(text));
    }
}
