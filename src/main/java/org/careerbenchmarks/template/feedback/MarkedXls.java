package org.careerbenchmarks.template.feedback;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellAddress;

/** Puts findings into a workbook of Excel 97 to 2003, as {@link MarkedXlsx} does into the newer kind. */
final class MarkedXls {

    private static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final int LAST_ROW = 65_535;
    private static final int LAST_COLUMN = 255;

    private MarkedXls() {}

    /** Apache POI may fail in any way on a file that is broken or built to harm. */
    static byte[] mark(Path file, List<Point> points) throws IOException, CannotMark {
        if (Files.size(file) > MOST_BYTES) {
            throw new CannotMark("too large");
        }
        byte[] bytes = Files.readAllBytes(file);
        // Macros are kept beside the sheets, and are left behind unless one asks for them.
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes), false)) {
            addComments(workbook, points);
            XlsFindings.add(workbook, points);
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 16 * 1024);
            workbook.write(out);
            return XlsOrder.lastToFront(out.toByteArray());
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            throw new CannotMark("Apache POI cannot read or write it: " + broken);
        }
    }

    private static void addComments(HSSFWorkbook workbook, List<Point> points) {
        Note.bySheet(points).forEach((name, notes) -> {
            HSSFSheet sheet = workbook.getSheet(name);
            if (sheet != null) {
                notes.stream()
                        .filter(note -> note.row() <= LAST_ROW && note.column() <= LAST_COLUMN)
                        .forEach(note -> comment(sheet, note));
            }
        });
    }

    private static void comment(HSSFSheet sheet, Note note) {
        HSSFComment known = sheet.getCellComment(new CellAddress(note.row(), note.column()));
        if (known != null) {
            String words = known.getString().getString();
            if (!words.contains(note.text())) {
                known.setString(new HSSFRichTextString(words + "\n" + note.text()));
            }
            return;
        }
        HSSFComment comment = sheet.createDrawingPatriarch().createComment(box(sheet, note));
        comment.setRow(note.row());
        comment.setColumn(note.column());
        comment.setAuthor(Note.AUTHOR);
        comment.setString(new HSSFRichTextString(note.text()));
    }

    /** Beside the cell, as wide and high as the text needs, up to the next edge of a cell. */
    private static HSSFClientAnchor box(HSSFSheet sheet, Note note) {
        int left = Math.min(note.column() + 1, LAST_COLUMN - 1);
        int right = left + 1;
        for (double wide = sheet.getColumnWidthInPixels(left);
                wide < Note.WIDTH_IN_PIXELS && right < LAST_COLUMN;
                right++) {
            wide += sheet.getColumnWidthInPixels(right);
        }
        int top = Math.min(note.row(), LAST_ROW - 1);
        int bottom = top + 1;
        for (double high = height(sheet, top); high < note.heightInPixels() && bottom < LAST_ROW; bottom++) {
            high += height(sheet, bottom);
        }
        return new HSSFClientAnchor(0, 0, 0, 0, (short) left, top, (short) right, bottom);
    }

    private static double height(HSSFSheet sheet, int row) {
        float points = sheet.getRow(row) == null
                ? sheet.getDefaultRowHeightInPoints()
                : sheet.getRow(row).getHeightInPoints();
        return Math.max(points, 1) * 96 / 72;
    }
}
