package org.careerbenchmarks._support;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawSheet;
import org.careerbenchmarks.model.RawWorkbook;

/** What people do to a workbook as a whole: {@code aReturn().after(WorkbookChanges.hiding("Audit"))}. */
public final class WorkbookChanges {

    private WorkbookChanges() {}

    /** Adds a sheet with one text. */
    public static UnaryOperator<RawWorkbook> withSheet(String name) {
        RawCell text = new RawCell(0, 0, RawCell.Kind.TEXT, "Please keep a copy.", false);
        return withSheet(new RawSheet(name, false, List.of(text)));
    }

    /** Adds a sheet of another return under a name of its own. */
    public static UnaryOperator<RawWorkbook> withCopy(ReturnBuilder of, String sheet, String as) {
        RawSheet copied = of.workbook().sheets().stream()
                .filter(each -> each.name().equals(sheet))
                .findFirst()
                .orElseThrow();
        return withSheet(new RawSheet(as, copied.hidden(), copied.cells(), copied.layout()));
    }

    /** Adds a sheet of which only the name is known, because nobody asked to read it. */
    public static UnaryOperator<RawWorkbook> withUnreadSheet(String name) {
        return workbook -> {
            List<String> names = new ArrayList<>(workbook.sheetNames());
            names.add(name);
            return with(workbook, names, workbook.sheets());
        };
    }

    /** Hides a sheet. */
    public static UnaryOperator<RawWorkbook> hiding(String name) {
        return workbook -> with(
                workbook,
                workbook.sheetNames(),
                workbook.sheets().stream()
                        .map(each -> new RawSheet(
                                each.name(), each.hidden() || each.name().equals(name), each.cells(), each.layout()))
                        .toList());
    }

    /** Puts one more text into a sheet; row and column are counted from 0. */
    public static UnaryOperator<RawWorkbook> withText(String sheet, int row, int column, String text) {
        RawCell cell = new RawCell(row, column, RawCell.Kind.TEXT, text, false);
        return workbook -> with(
                workbook,
                workbook.sheetNames(),
                workbook.sheets().stream()
                        .map(each -> each.name().equals(sheet) ? with(each, cell) : each)
                        .toList());
    }

    /** Protects the workbook against changes, as Excel does it. */
    public static UnaryOperator<RawWorkbook> scrambled() {
        return workbook -> new RawWorkbook(
                workbook.format(),
                workbook.date1904(),
                workbook.macros(),
                true,
                workbook.readAs(),
                workbook.sheetNames(),
                workbook.sheets());
    }

    private static UnaryOperator<RawWorkbook> withSheet(RawSheet sheet) {
        return workbook -> {
            List<String> names = new ArrayList<>(workbook.sheetNames());
            List<RawSheet> sheets = new ArrayList<>(workbook.sheets());
            names.add(sheet.name());
            sheets.add(sheet);
            return with(workbook, names, sheets);
        };
    }

    private static RawSheet with(RawSheet sheet, RawCell cell) {
        List<RawCell> cells = new ArrayList<>(sheet.cells());
        cells.add(cell);
        cells.sort(Comparator.comparingInt(RawCell::row).thenComparingInt(RawCell::column));
        return new RawSheet(sheet.name(), sheet.hidden(), cells, sheet.layout());
    }

    private static RawWorkbook with(RawWorkbook workbook, List<String> names, List<RawSheet> sheets) {
        return new RawWorkbook(
                workbook.format(),
                workbook.date1904(),
                workbook.macros(),
                workbook.scrambled(),
                workbook.readAs(),
                names,
                sheets);
    }
}
