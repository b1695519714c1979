package org.careerbenchmarks.corpus;

import static org.careerbenchmarks.corpus.CorpusCase.line;

import java.util.List;
import java.util.stream.Stream;
import org.careerbenchmarks.model.Status;

/** Lines 28 to 30: where the header row stands, and the order and the words of its columns. */
final class HeaderLines {

    private HeaderLines() {}

    static List<CorpusCase> cases() {
        return Stream.of(moved(), columns(), words()).flatMap(List::stream).toList();
    }

    private static List<CorpusCase> moved() {
        return List.of(
                line(28).named("header three rows lower")
                        .sending(open -> open.insertRows(3, 3))
                        .finding("header_row_moved", "Audit!A6")
                        .fromCells(row -> "D" + (row + 3)),
                line(28).named("header in row 20")
                        .sending(open -> open.insertRows(3, 17))
                        .finding("header_row_moved", "Audit!A20")
                        .fromCells(row -> "D" + (row + 17)),
                line(28).named("header in row 21")
                        .sending(open -> open.insertRows(3, 18))
                        .rejected()
                        .finding("no_status_column", "Audit"),
                line(28).named("header in row 1")
                        .sending(open -> {
                            open.audit().removeRow(open.audit().getRow(0));
                            open.audit().removeRow(open.audit().getRow(1));
                            open.audit().shiftRows(2, 57, -2);
                        })
                        .finding("header_row_moved", "Audit!A1")
                        .fromCells(row -> "D" + (row - 2)),
                line(28).named("second line of headers without statuses")
                        .sending(open -> open.insertRows(4, 1).type("C4", "(as agreed in 2019)"))
                        .fromCells(row -> "D" + (row + 1)),
                line(28).named("second line of headers")
                        .sending(open ->
                                open.insertRows(4, 1).type("A4", "(no.)").type("D4", "(choose one)"))
                        .finding("other_row", "Audit!D4")
                        .fromCells(row -> "D" + (row + 1)));
    }

    private static List<CorpusCase> columns() {
        return List.of(
                line(29).named("status in the first column")
                        .sending(open -> open.layOut("DABCEF"))
                        .finding("columns_moved", "Audit")
                        .fromCells(row -> "A" + row),
                line(29).named("empty column before the status")
                        .sending(open -> open.layOut("ABC.DEF"))
                        .finding("columns_moved", "Audit")
                        .fromCells(row -> "E" + row),
                line(29).named("column of the school's own before the status")
                        .sending(open -> {
                            open.layOut("ABC.DEF").type("D3", "Who");
                            for (int row = 4; row < 59; row++) {
                                open.type("D" + row, row % 2 == 0 ? "Head" : null);
                            }
                        })
                        .finding("columns_moved", "Audit")
                        .fromCells(row -> "E" + row),
                line(29).named("benchmarks deleted")
                        .sending(open -> open.layOut("ACDEF."))
                        .finding("columns_moved", "Audit")
                        .fromCells(row -> "C" + row),
                line(29).named("two empty columns on the left")
                        .sending(open -> open.layOut("..ABCDEF"))
                        .finding("columns_moved", "Audit")
                        .fromCells(row -> "F" + row),
                line(29).named("a column of the school's own on the right")
                        .sending(open -> open.type("G3", "Cost").type("G4", 250)));
    }

    private static List<CorpusCase> words() {
        return List.of(
                line(30).named("achieved, with a question mark")
                        .sending(open -> open.type("D3", "Achieved?"))
                        .finding("header_reworded", "Audit"),
                line(30).named("ref no. and comments")
                        .sending(open -> open.type("A3", "Ref. no.").type("E3", "Comments"))
                        .finding("header_reworded", "Audit"),
                line(30).named("status with spaces that do not break")
                        .sending(open -> open.type("D3", "\u00a0Status\u00a0\u00a0")),
                line(30).named("headers in capitals with colons")
                        .sending(open ->
                                open.type("D3", "STATUS:").type("A3", "REF:").type("F3", "Target  Date")),
                line(30).named("a header that nobody knows")
                        .sending(open -> open.type("D3", "How are we doing?"))
                        .rejected()
                        .finding("no_status_column", "Audit"),
                line(30).named("everything else than in the template, and all of it known")
                        .sending(open -> {
                            open.layOut("ABC.DEF")
                                    .type("E3", "Achieved?")
                                    .type("E4", "Yes")
                                    .insertRows(3, 2);
                            open.workbook().setSheetName(1, "Self-audit");
                        })
                        .finding("sheet_renamed", "the file")
                        .finding("header_row_moved", "Self-audit!A5")
                        .finding("header_reworded", "Self-audit")
                        .finding("columns_moved", "Self-audit")
                        .finding("status_synonym", "Self-audit!E6")
                        .fromSheet("Self-audit")
                        .fromCells(row -> "E" + (row + 2))
                        .reading("1.1", Status.FULLY, "Yes"),
                line(30).named("no words for ref and characteristic")
                        .sending(open -> open.type("A3", null).type("C3", "Question"))
                        .rejected()
                        .finding("no_ref_column", "Audit"),
                line(30).named("two columns of statuses that agree")
                        .sending(open -> {
                            open.type("G3", "Status");
                            for (int row = 4; row < 59; row++) {
                                open.type(
                                        "G" + row,
                                        open.audit().getRow(row - 1).getCell(3).getStringCellValue());
                            }
                        })
                        .finding("repeated_column", "Audit!G3"),
                line(30).named("two columns of statuses that contradict")
                        .sending(open -> open.type("G3", "Status")
                                .answer("1.1", "Fully achieved")
                                .type("G4", "Not achieved"))
                        .rejected()
                        .finding("conflicting_columns", "Audit!G4"),
                line(30).named("two columns of statuses, the second empty")
                        .sending(open -> open.type("G3", "Status"))
                        .finding("repeated_column", "Audit!G3"));
    }
}
