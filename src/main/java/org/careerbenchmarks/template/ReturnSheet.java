package org.careerbenchmarks.template;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.careerbenchmarks.model.reference.Wave;

/** The sheet that says which school answers for which wave, with a few lines of guidance. */
final class ReturnSheet {

    static final String NAME = "Return";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int URN = 3;
    private static final int SCHOOL_NAME = 4;
    private static final int LOCAL_AUTHORITY = 5;
    private static final int AUDIT_ROUND = 6;
    private static final int COMPLETED_ON = 7;
    private static final int COMPLETED_BY = 8;
    private static final List<String> GUIDANCE = List.of(
            "Check the details above and correct whatever is wrong.",
            "Turn to the sheet Audit and choose one status for every characteristic.",
            "Fully achieved: in place for all the pupils it is meant for, and you could show it.",
            "Partially achieved: begun, or in place for some of the pupils it is meant for.",
            "Not achieved: not begun, or only planned.",
            "Evidence and target dates are optional. Please name no pupils and no families.",
            "Save the workbook in its present format (.xlsx) and send it back.");

    private final XSSFSheet sheet;
    private final Look look;

    private ReturnSheet(XSSFSheet sheet, Look look) {
        this.sheet = sheet;
        this.look = look;
    }

    static void write(XSSFWorkbook workbook, Look look, Wave wave, List<String> authorities) {
        XSSFSheet sheet = workbook.createSheet(NAME);
        ReturnSheet page = new ReturnSheet(sheet, look);
        sheet.setColumnWidth(0, 26 * 256);
        sheet.setColumnWidth(1, 62 * 256);
        page.writeTop(wave);
        page.writeLabels(wave);
        page.writeGuidance();
        page.restrict(wave, authorities);
        PageSetup.apply(sheet, wave);
    }

    static SheetValues values(FilledReturn filled) {
        SheetValues values = new SheetValues();
        values.text(address(URN), filled.urn());
        values.text(address(SCHOOL_NAME), filled.schoolName());
        values.text(address(LOCAL_AUTHORITY), filled.localAuthority());
        values.date(address(COMPLETED_ON), filled.completedOn());
        values.text(address(COMPLETED_BY), filled.completedBy());
        return values;
    }

    private void writeTop(Wave wave) {
        line(0, CellLook.TITLE, "Career benchmarks: audit return").setHeightInPoints(26);
        line(1, CellLook.NOTE, wave.label() + ": please send this workbook back by " + DAY.format(wave.dueOn()) + ".");
    }

    private void writeLabels(Wave wave) {
        value(URN, "School URN", CellLook.VALUE);
        value(SCHOOL_NAME, "School name", CellLook.VALUE);
        value(LOCAL_AUTHORITY, "Local authority", CellLook.VALUE);
        value(AUDIT_ROUND, "Audit round", CellLook.FIXED_VALUE).setCellValue(wave.wave());
        value(COMPLETED_ON, "Completed on", CellLook.DATE);
        value(COMPLETED_BY, "Completed by (role)", CellLook.VALUE);
    }

    private void writeGuidance() {
        int row = COMPLETED_BY + 2;
        line(row++, CellLook.HEADING, "How to complete this workbook");
        for (String sentence : GUIDANCE) {
            line(row++, CellLook.NOTE, sentence);
        }
    }

    private void restrict(Wave wave, List<String> authorities) {
        Restrictions.dates(sheet, Restrictions.cell(COMPLETED_ON, 1), wave.opensOn(), wave.closesOn());
        if (Restrictions.fitsIntoAList(authorities)) {
            Restrictions.list(sheet, Restrictions.cell(LOCAL_AUTHORITY, 1), authorities);
        }
    }

    private XSSFRow line(int index, CellLook cellLook, String text) {
        XSSFRow row = sheet.createRow(index);
        XSSFCell cell = row.createCell(0);
        cell.setCellStyle(look.get(cellLook));
        cell.setCellValue(text);
        return row;
    }

    private XSSFCell value(int index, String label, CellLook cellLook) {
        XSSFRow row = line(index, CellLook.LABEL, label);
        row.setHeightInPoints(20);
        XSSFCell cell = row.createCell(1);
        cell.setCellStyle(look.get(cellLook));
        return cell;
    }

    private static String address(int row) {
        return "B" + (row + 1);
    }
}
