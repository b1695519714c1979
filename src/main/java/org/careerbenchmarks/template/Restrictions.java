package org.careerbenchmarks.template;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What Excel lets a school enter into a cell: a choice from a list, or a date. */
final class Restrictions {

    private static final int LONGEST_LIST_IN_EXCEL = 255;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter FORMULA = DateTimeFormatter.ofPattern("'DATE('u,M,d')'", Locale.ROOT);

    private Restrictions() {}

    static CellRangeAddress cell(int row, int column) {
        return new CellRangeAddress(row, row, column, column);
    }

    /** Excel keeps such a list as one text with commas between. */
    static boolean fitsIntoAList(List<String> choices) {
        return !choices.isEmpty()
                && choices.stream().noneMatch(each -> each.contains(",") || each.contains("\""))
                && String.join(",", choices).length() <= LONGEST_LIST_IN_EXCEL;
    }

    static void list(XSSFSheet sheet, CellRangeAddress cells, List<String> choices) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = on(sheet, cells, helper.createExplicitListConstraint(choices.toArray(String[]::new)));
        list.createErrorBox("Please choose from the list", "Use the arrow beside the cell, or clear the cell.");
        sheet.addValidationData(list);
    }

    /** A date outside the limits can be kept: there may be a good reason, which is asked for on arrival. */
    static void dates(XSSFSheet sheet, CellRangeAddress cells, LocalDate from, LocalDate to) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation dates = on(
                sheet,
                cells,
                helper.createDateConstraint(OperatorType.BETWEEN, FORMULA.format(from), FORMULA.format(to), null));
        dates.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        dates.createErrorBox(
                "Please check the date",
                "A date from " + DAY.format(from) + " to " + DAY.format(to) + " is expected, such as "
                        + DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).format(to) + ".");
        sheet.addValidationData(dates);
    }

    private static DataValidation on(XSSFSheet sheet, CellRangeAddress cells, DataValidationConstraint constraint) {
        CellRangeAddressList range = new CellRangeAddressList();
        range.addCellRangeAddress(cells);
        DataValidation validation = sheet.getDataValidationHelper().createValidation(constraint, range);
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(true);
        return validation;
    }
}
