package org.careerbenchmarks._support;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.careerbenchmarks.model.RawCell;
import org.careerbenchmarks.model.RawSheet;
import org.careerbenchmarks.model.RawWorkbook;
import org.careerbenchmarks.model.SheetLayout;
import org.careerbenchmarks.model.SheetLayout.Region;

/** What people do to a workbook beside filling it in: {@code aReturn().after(hiding(20))}. Rows count from 1. */
public final class Changes {

    private static final String AUDIT = "Audit";
    private static final Comparator<RawCell> IN_ORDER =
            Comparator.comparingInt(RawCell::row).thenComparingInt(RawCell::column);

    private Changes() {}

    /** Hides rows of the audit. */
    public static UnaryOperator<RawWorkbook> hiding(int... rows) {
        BitSet hidden = new BitSet();
        for (int row : rows) {
            hidden.set(row - 1);
        }
        return withLayout(new SheetLayout(hidden, new BitSet(), List.of()));
    }

    /** Hides a column of the audit. */
    public static UnaryOperator<RawWorkbook> hidingColumn(char letter) {
        BitSet hidden = new BitSet();
        hidden.set(letter - 'A');
        return withLayout(new SheetLayout(new BitSet(), hidden, List.of()));
    }

    /** Merges cells of one column of the audit; what stood in all but the first is gone. */
    public static UnaryOperator<RawWorkbook> merging(char letter, int firstRow, int lastRow) {
        int column = letter - 'A';
        Region region = new Region(firstRow - 1, column, lastRow - 1, column);
        SheetLayout layout = new SheetLayout(new BitSet(), new BitSet(), List.of(region));
        return onSheet(
                AUDIT,
                sheet -> new RawSheet(
                        sheet.name(),
                        sheet.hidden(),
                        sheet.cells().stream()
                                .filter(cell -> cell.row() < firstRow || !region.contains(cell.row(), cell.column()))
                                .toList(),
                        layout));
    }

    /** Lets a cell of the audit take its value from another workbook. */
    public static UnaryOperator<RawWorkbook> linking(String address) {
        return onSheet(
                AUDIT,
                sheet -> withCells(
                        sheet,
                        sheet.cells().stream()
                                .map(cell -> cell.address().equals(address)
                                        ? new RawCell(cell.row(), cell.column(), cell.kind(), cell.text(), true, true)
                                        : cell)
                                .toList()));
    }

    /** Writes into a cell of a sheet, whatever stood there. */
    public static UnaryOperator<RawWorkbook> writing(String sheetName, String address, Cell cell) {
        int column = address.charAt(0) - 'A';
        int row = Integer.parseInt(address.substring(1)) - 1;
        RawCell written = new RawCell(row, column, cell.kind(), cell.text(), cell.formula());
        return onSheet(sheetName, sheet -> {
            Stream<RawCell> others =
                    sheet.cells().stream().filter(each -> !each.address().equals(address));
            return withCells(
                    sheet,
                    Stream.concat(others, Stream.of(written)).sorted(IN_ORDER).toList());
        });
    }

    private static UnaryOperator<RawWorkbook> withLayout(SheetLayout layout) {
        return onSheet(AUDIT, sheet -> new RawSheet(sheet.name(), sheet.hidden(), sheet.cells(), layout));
    }

    private static RawSheet withCells(RawSheet sheet, List<RawCell> cells) {
        return new RawSheet(sheet.name(), sheet.hidden(), cells, sheet.layout());
    }

    private static UnaryOperator<RawWorkbook> onSheet(String name, UnaryOperator<RawSheet> change) {
        return workbook -> {
            List<RawSheet> sheets = new ArrayList<>(workbook.sheets());
            sheets.replaceAll(sheet -> sheet.name().equals(name) ? change.apply(sheet) : sheet);
            return new RawWorkbook(
                    workbook.format(),
                    workbook.date1904(),
                    workbook.macros(),
                    workbook.scrambled(),
                    workbook.readAs(),
                    workbook.sheetNames(),
                    sheets);
        };
    }
}
