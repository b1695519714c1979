package org.careerbenchmarks.template;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.reference.Characteristic;
import org.careerbenchmarks.model.reference.Framework;
import org.careerbenchmarks.model.reference.Wave;

/** The sheet with a row for each characteristic. */
final class AuditSheet {

    static final String NAME = "Audit";

    private static final int HEADER = 2;
    private static final int YEARS_TO_PLAN = 10;
    private static final double POINTS_A_LINE = 15;

    private final XSSFSheet sheet;
    private final Look look;
    private final Framework framework;

    private AuditSheet(XSSFSheet sheet, Look look, Framework framework) {
        this.sheet = sheet;
        this.look = look;
        this.framework = framework;
    }

    static void write(XSSFWorkbook workbook, Look look, Framework framework, Wave wave) {
        AuditSheet page = new AuditSheet(workbook.createSheet(NAME), look, framework);
        page.writeTop(wave);
        framework.characteristics().forEach(page::writeRow);
        page.restrict(wave);
        page.colourStatuses();
        page.sheet.createFreezePane(0, HEADER + 1);
        page.sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
        PageSetup.apply(page.sheet, wave);
    }

    static SheetValues values(Framework framework, FilledReturn filled) {
        SheetValues values = new SheetValues();
        for (Characteristic each : framework.characteristics()) {
            FilledAnswer answer = filled.answers().get(each.ref());
            if (answer != null) {
                int row = row(each) + 1;
                values.text(AuditColumn.STATUS.letter() + row, answer.status().label());
                values.text(AuditColumn.EVIDENCE.letter() + row, answer.evidence());
                values.date(AuditColumn.TARGET_DATE.letter() + row, answer.targetDate());
                int lines = AuditColumn.EVIDENCE.lines(answer.evidence() == null ? "" : answer.evidence());
                if (lines > lines(framework, each)) {
                    values.height(row, height(lines));
                }
            }
        }
        return values;
    }

    private void writeTop(Wave wave) {
        XSSFRow title = sheet.createRow(0);
        title.setHeightInPoints(26);
        cell(title, 0, CellLook.TITLE).setCellValue("Audit of careers provision: " + wave.label());
        XSSFRow note = sheet.createRow(1);
        note.setHeightInPoints(20);
        cell(note, 0, CellLook.NOTE)
                .setCellValue("Choose a status in every row. Evidence and target date are optional.");
        XSSFRow header = sheet.createRow(HEADER);
        header.setHeightInPoints(20);
        for (AuditColumn column : AuditColumn.values()) {
            sheet.setColumnWidth(column.ordinal(), column.width() * 256);
            cell(header, column.ordinal(), CellLook.HEADER).setCellValue(column.header());
        }
    }

    private void writeRow(Characteristic characteristic) {
        XSSFRow row = sheet.createRow(row(characteristic));
        for (AuditColumn column : AuditColumn.values()) {
            cell(row, column.ordinal(), column.look());
        }
        row.getCell(AuditColumn.REF.ordinal()).setCellValue(characteristic.ref());
        row.getCell(AuditColumn.BENCHMARK.ordinal()).setCellValue(benchmark(framework, characteristic));
        row.getCell(AuditColumn.CHARACTERISTIC.ordinal()).setCellValue(characteristic.text());
        row.setHeightInPoints((float) height(lines(framework, characteristic)));
        // Not fixed: Excel makes the row higher when a school writes more than fits.
        row.getCTRow().unsetCustomHeight();
    }

    private void restrict(Wave wave) {
        List<String> labels = Arrays.stream(Status.values()).map(Status::label).toList();
        Restrictions.list(sheet, rows(AuditColumn.STATUS), labels);
        LocalDate from = wave.opensOn();
        Restrictions.dates(sheet, rows(AuditColumn.TARGET_DATE), from, from.plusYears(YEARS_TO_PLAN));
    }

    private void colourStatuses() {
        var formatting = sheet.getSheetConditionalFormatting();
        CellRangeAddress[] cells = {rows(AuditColumn.STATUS)};
        for (Status status : Status.values()) {
            var rule = formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL, '"' + status.label() + '"');
            rule.createPatternFormatting().setFillBackgroundColor(Look.colour(colour(status)));
            formatting.addConditionalFormatting(cells, rule);
        }
    }

    private static String colour(Status status) {
        return switch (status) {
            case FULLY -> "E3F1E4";
            case PARTIALLY -> "FDF3D8";
            case NOT -> "F7E6E2";
        };
    }

    private CellRangeAddress rows(AuditColumn column) {
        int last = Math.max(HEADER + framework.size(), HEADER + 1);
        return new CellRangeAddress(HEADER + 1, last, column.ordinal(), column.ordinal());
    }

    private XSSFCell cell(XSSFRow row, int column, CellLook cellLook) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(look.get(cellLook));
        return cell;
    }

    private static int row(Characteristic characteristic) {
        return HEADER + characteristic.position();
    }

    private static String benchmark(Framework framework, Characteristic characteristic) {
        String title = framework.benchmarkTitles().getOrDefault(characteristic.benchmark(), "");
        return (characteristic.benchmark() + " " + title).strip();
    }

    private static int lines(Framework framework, Characteristic characteristic) {
        return Math.max(
                AuditColumn.BENCHMARK.lines(benchmark(framework, characteristic)),
                AuditColumn.CHARACTERISTIC.lines(characteristic.text()));
    }

    private static double height(int lines) {
        return lines * POINTS_A_LINE + 3;
    }
}
