package org.careerbenchmarks.template.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.template.RepeatableZip;

/** An export as workbook with one header row and one column a question; several ticks stand in one cell. */
final class FormsExport {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int COLUMN_WIDTH = 24 * 256;
    private static final String SHEET = "Responses";
    private static final String TIME = "dd/mm/yyyy hh:mm:ss";

    private final SurveyExport export;
    private final SurveyWords words = new SurveyWords();

    private FormsExport(SurveyExport export) {
        this.export = export;
    }

    static byte[] build(SurveyExport export) {
        return RepeatableZip.pack(RepeatableZip.unpack(new FormsExport(export).write()));
    }

    private byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(16 * 1024);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY, false, true)) {
            // Otherwise the archive is one that only its own library reads back.
            workbook.setZip64Mode(Zip64Mode.Never);
            describe(workbook.getXSSFWorkbook().getProperties().getCoreProperties());
            Sheet sheet = workbook.createSheet(SHEET);
            writeHeader(sheet, headerStyle(workbook));
            CellStyle time = workbook.createCellStyle();
            time.setDataFormat(workbook.createDataFormat().getFormat(TIME));
            for (int i = 0; i < export.respondents().size(); i++) {
                writeResponse(sheet.createRow(i + 1), i, time);
            }
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void writeHeader(Sheet sheet, CellStyle style) {
        Row row = sheet.createRow(0);
        SurveyExport.PARTS.forEach(each -> append(row).setCellValue(each));
        export.survey().questions().forEach(each -> append(row).setCellValue(SurveyWords.asked(each)));
        row.forEach(cell -> {
            cell.setCellStyle(style);
            sheet.setColumnWidth(cell.getColumnIndex(), COLUMN_WIDTH);
        });
        sheet.createFreezePane(0, 1);
    }

    private void writeResponse(Row row, int number, CellStyle time) {
        SurveyRespondent who = export.respondents().get(number);
        append(row).setCellValue(who.responseId());
        Cell submitted = append(row);
        submitted.setCellValue(who.submitted());
        submitted.setCellStyle(time);
        append(row).setCellValue(Integer.parseInt(who.urn()));
        append(row).setCellValue(who.school());
        append(row).setCellValue(SurveyExport.CONSENT);
        int column = row.getLastCellNum();
        for (Question each : export.survey().questions()) {
            String text = text(each, number, who);
            if (!text.isEmpty()) {
                row.createCell(column).setCellValue(text);
            }
            column++;
        }
    }

    private String text(Question question, int number, SurveyRespondent who) {
        SurveyAnswer answer = export.answers().get(question, number);
        if (answer.isNotApplicable()) {
            return SurveyWords.NOT_APPLICABLE;
        }
        Draw draw = Draw.of(export.seed(), "words", export.survey().survey(), question.id(), who.urn());
        List<String> said = answer.options().stream()
                .map(each -> words.said(question, each, draw))
                .toList();
        // The tool ends each tick with a semicolon, the last one too.
        return question.type().takesSeveral() && !said.isEmpty() ? String.join(";", said) + ";" : String.join("", said);
    }

    private static Cell append(Row row) {
        return row.createCell(Math.max(0, row.getLastCellNum()));
    }

    private static CellStyle headerStyle(SXSSFWorkbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        style.setWrapText(true);
        return style;
    }

    /** The clock would make every workbook different. */
    private void describe(CoreProperties properties) {
        Optional<Date> last = export.respondents().stream()
                .map(each -> Date.from(each.submitted().toInstant(ZoneOffset.UTC)))
                .reduce((earlier, later) -> later);
        properties.setCreator("Career Benchmarks");
        properties.setCreated(last);
        properties.setModified(last);
    }
}
