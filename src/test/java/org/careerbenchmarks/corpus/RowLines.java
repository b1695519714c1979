package org.careerbenchmarks.corpus;

import static org.careerbenchmarks.corpus.CorpusCase.line;

import java.util.List;
import java.util.stream.Stream;

/** Lines 31 to 34: merged cells, blank rows, rows that are no answers. */
final class RowLines {

    private static final int LAST_ROW_OF_EXCEL = 1_048_576;

    private RowLines() {}

    static List<CorpusCase> cases() {
        return Stream.of(merged(), blankRows(), addresses(), otherRows())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CorpusCase> merged() {
        return List.of(
                line(31).named("titles of the benchmarks merged")
                        .sending(open -> open.merge("B4:B12").merge("B13:B17").merge("B18:B25")),
                line(31).named("status merged over three rows")
                        .sending(open -> open.merge("D6:D8"))
                        .queried()
                        .finding("merged_status", "Audit!D7", "Audit!D8")
                        .missing("1.4", "1.5"),
                line(31).named("status merged over six rows, 50 left")
                        .sending(open -> open.merge("D4:D9"))
                        .queried()
                        .finding("merged_status", Refs.statuses("1.2", "1.3", "1.4", "1.5", "1.6"))
                        .missing("1.2", "1.3", "1.4", "1.5", "1.6"),
                line(31).named("status merged over seven rows, 49 left")
                        .sending(open -> open.merge("D4:D10"))
                        .rejected()
                        .finding("merged_status", Refs.statuses("1.2", "1.3", "1.4", "1.5", "1.6", "1.7"))
                        .finding("too_few_answers", "Audit"),
                line(31).named("status and evidence of one row merged").sending(open -> open.merge("D6:E6")),
                line(31).named("blank status merged over two rows")
                        .sending(open -> open.leaveOpen("1.3").merge("D6:D7"))
                        .queried()
                        .finding("blank_status", "Audit!D6", "Audit!D7")
                        .missing("1.3", "1.4"),
                line(31).named("statuses of two rows and their evidence merged")
                        .sending(open -> open.merge("D6:E7"))
                        .queried()
                        .finding("merged_status", "Audit!D7")
                        .missing("1.4"));
    }

    private static List<CorpusCase> blankRows() {
        return List.of(
                line(32).named("blank rows between the benchmarks")
                        .sending(open -> open.insertRows(18, 2).insertRows(13, 1))
                        .fromCells(row -> "D" + (row < 13 ? row : row < 18 ? row + 1 : row + 3)),
                line(32).named("formatted row at the end of the sheet").sending(open -> open.audit()
                        .createRow(LAST_ROW_OF_EXCEL - 1)
                        .createCell(3)
                        .setCellStyle(open.audit().getRow(4).getCell(3).getCellStyle())),
                line(32).named("6,000 formatted rows below").sending(open -> {
                    for (int row = 58; row < 6_058; row++) {
                        open.audit()
                                .createRow(row)
                                .createCell(3)
                                .setCellStyle(open.audit().getRow(4).getCell(3).getCellStyle());
                    }
                }),
                line(32).named("a row of spaces between answers")
                        .sending(open -> open.insertRows(10, 1).type("A10", " ").type("D10", "\u00a0 "))
                        .fromCells(row -> "D" + (row < 10 ? row : row + 1)));
    }

    private static List<CorpusCase> addresses() {
        return List.of(
                line(33).named("a blank below blank rows")
                        .sending(open -> open.leaveOpen("8.7").insertRows(30, 4))
                        .queried()
                        .finding("blank_status", "Audit!D62")
                        .missing("8.7")
                        .fromCells(row -> "D" + (row < 30 ? row : row + 4)),
                line(33).named("a word nobody knows below blank rows")
                        .sending(open -> open.answer("8.7", "getting there").insertRows(5, 100))
                        .queried()
                        .finding("status_not_recognised", "Audit!D158")
                        .missing("8.7")
                        .fromCells(row -> "D" + (row < 5 ? row : row + 100)),
                line(33).named("a blank below blank rows, Excel 97")
                        .as(".xls")
                        .sending(open -> open.leaveOpen("8.7").insertRows(30, 4))
                        .saved(SavedAs::xls)
                        .queried()
                        .finding("old_workbook_format", "the file")
                        .finding("blank_status", "Audit!D62")
                        .missing("8.7")
                        .fromCells(row -> "D" + (row < 30 ? row : row + 4)));
    }

    private static List<CorpusCase> otherRows() {
        return List.of(
                line(34).named("a total below, as a number")
                        .sending(open -> open.addRow(null, "Total fully achieved", 20))
                        .finding("other_row", "Audit!D59"),
                line(34).named("a total below that could be a status")
                        .sending(open -> open.addRow(null, "Total fully achieved", 2))
                        .finding("other_row", "Audit!D59"),
                line(34).named("a total below, in words")
                        .sending(open -> open.addRow("Total", null, "20 of 55"))
                        .finding("other_row", "Audit!D59"),
                line(34).named("totals between the benchmarks")
                        .sending(open -> open.insertRows(18, 1)
                                .type("C18", "Subtotal")
                                .type("D18", 3)
                                .insertRows(13, 1)
                                .type("C13", "Subtotal")
                                .type("D13", 5))
                        .finding("other_row", "Audit!D13", "Audit!D19")
                        .fromCells(row -> "D" + (row < 13 ? row : row < 18 ? row + 1 : row + 2)),
                line(34).named("instructions below").sending(open -> open.addRow("Please turn over", null, null)),
                line(34).named("a heading above each benchmark")
                        .sending(open -> open.insertRows(13, 1)
                                .type("A13", "Benchmark 2")
                                .type("B13", "Benchmark 2"))
                        .fromCells(row -> "D" + (row < 13 ? row : row + 1)),
                line(34).named("header row repeated, as on a new page")
                        .sending(open -> open.insertRows(30, 1)
                                .type("A30", "Ref")
                                .type("B30", "Benchmark")
                                .type("C30", "Characteristic")
                                .type("D30", "Status"))
                        .fromCells(row -> "D" + (row < 30 ? row : row + 1)),
                line(34).named("an answer to nothing")
                        .sending(open -> open.addRow(null, "Total", "Fully achieved"))
                        .queried()
                        .finding("unknown_ref", "Audit!D59"));
    }
}
