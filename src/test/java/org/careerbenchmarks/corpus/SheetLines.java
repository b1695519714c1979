package org.careerbenchmarks.corpus;

import static org.careerbenchmarks.corpus.CorpusCase.line;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lines 23 to 28: sheets that were renamed, deleted, added, copied, hidden or moved. */
final class SheetLines {

    private SheetLines() {}

    static List<CorpusCase> cases() {
        return Stream.of(renamed(), deleted(), extra(), hidden(), order())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CorpusCase> renamed() {
        return List.of(
                line(23).named("audit under an alias")
                        .sending(renaming("Audit", "Benchmark audit"))
                        .finding("sheet_renamed", "the file")
                        .fromSheet("Benchmark audit"),
                line(23).named("cover under an alias")
                        .sending(renaming("Return", "Cover"))
                        .finding("sheet_renamed", "the file"),
                line(23).named("audit in capitals with a space")
                        .sending(renaming("Audit", "AUDIT "))
                        .fromSheet("AUDIT"),
                line(23).named("audit under no name we know")
                        .sending(renaming("Audit", "Sheet1"))
                        .queried()
                        .finding("sheet_guessed", "the file")
                        .fromSheet("Sheet1"),
                line(23).named("cover under no name we know")
                        .sending(renaming("Return", "Tabelle1"))
                        .queried()
                        .finding("sheet_guessed", "the file"),
                line(23).named("audit called after a benchmark")
                        .sending(renaming("Audit", "BM1 "))
                        .queried()
                        .finding("sheet_guessed", "the file")
                        .fromSheet("BM1"));
    }

    private static Consumer<OpenReturn> renaming(String sheet, String name) {
        return open -> open.workbook().setSheetName(open.workbook().getSheetIndex(sheet), name);
    }

    private static List<CorpusCase> deleted() {
        return List.of(
                line(24).named("rows of benchmark 6 deleted, 50 left")
                        .sending(open -> open.deleteRows(Refs.of(6)))
                        .queried()
                        .finding("characteristic_missing", repeated("Audit", 5))
                        .missing(Refs.of(6))
                        .fromCells(row -> "D" + (row > Refs.row("6.5") ? row - 5 : row)),
                line(24).named("rows of benchmark 7 deleted, 49 left")
                        .sending(open -> open.deleteRows(Refs.of(7)))
                        .rejected()
                        .finding("characteristic_missing", repeated("Audit", 6))
                        .finding("too_few_answers", "Audit"),
                line(24).named("one row deleted")
                        .sending(open -> open.deleteRows("4.5"))
                        .queried()
                        .finding("characteristic_missing", "Audit")
                        .missing("4.5")
                        .fromCells(row -> "D" + (row > Refs.row("4.5") ? row - 1 : row)),
                line(24).named("audit deleted")
                        .sending(deleting("Audit"))
                        .rejected()
                        .finding("no_audit_sheet", "the file"),
                line(24).named("cover deleted").sending(deleting("Return")).quarantined("no_return_sheet"));
    }

    private static Consumer<OpenReturn> deleting(String sheet) {
        return open -> open.workbook().removeSheetAt(open.workbook().getSheetIndex(sheet));
    }

    private static String[] repeated(String place, int times) {
        return Stream.generate(() -> place).limit(times).toArray(String[]::new);
    }

    private static List<CorpusCase> extra() {
        return List.of(
                line(25).named("notes")
                        .sending(open ->
                                Cells.type(open.workbook().createSheet("Notes"), "A1", "Ask the governors about 1.2."))
                        .finding("extra_sheets", "the file"),
                line(25).named("pivot and chart")
                        .sending(open -> {
                            Cells.type(open.workbook().createSheet("Pivot"), "B2", 17);
                            open.workbook().createSheet("Chart1");
                        })
                        .finding("extra_sheets", "the file"),
                line(25).named("copy of the audit with the same answers")
                        .sending(copying("Audit", "Audit (2)", copy -> {}))
                        .finding("extra_sheets", "the file"),
                line(25).named("copy of the audit with another answer")
                        .sending(copying("Audit", "Audit (2)", copy -> Cells.type(copy, "D4", other(copy))))
                        .rejected()
                        .finding("two_audit_sheets", "the file"),
                line(25).named("copy of the audit before it, with another answer")
                        .sending(copying("Audit", "Copy of Audit", copy -> Cells.type(copy, "D58", otherLast(copy)))
                                .andThen(open -> open.workbook().setSheetOrder("Copy of Audit", 0)))
                        .rejected()
                        .finding("two_audit_sheets", "the file"),
                line(25).named("audit in two halves on two sheets")
                        .sending(open -> {
                            open.workbook().cloneSheet(1, "Audit (2)");
                            for (String ref : Refs.ALL) {
                                boolean second = ref.compareTo("5") >= 0;
                                Cells.type(
                                        open.workbook().getSheet(second ? "Audit" : "Audit (2)"),
                                        "D" + open.row(ref),
                                        null);
                            }
                        })
                        .rejected()
                        .finding("two_audit_sheets", "the file"),
                line(25).named("copy of the cover that agrees")
                        .sending(copying("Return", "Return (2)", copy -> {}))
                        .finding("extra_sheets", "the file"));
    }

    private static Consumer<OpenReturn> copying(String sheet, String name, Consumer<XSSFSheet> change) {
        return open -> {
            XSSFWorkbook workbook = open.workbook();
            XSSFSheet copy = workbook.cloneSheet(workbook.getSheetIndex(sheet), name);
            change.accept(copy);
        };
    }

    private static String other(XSSFSheet sheet) {
        return another(sheet.getRow(3).getCell(3).getStringCellValue());
    }

    private static String otherLast(XSSFSheet sheet) {
        return another(sheet.getRow(57).getCell(3).getStringCellValue());
    }

    private static String another(String status) {
        return status.equals("Not achieved") ? "Fully achieved" : "Not achieved";
    }

    private static List<CorpusCase> hidden() {
        return List.of(
                line(26).named("audit hidden")
                        .sending(hiding("Audit", SheetVisibility.HIDDEN))
                        .finding("hidden_sheet", "the file"),
                line(26).named("audit very hidden")
                        .sending(hiding("Audit", SheetVisibility.VERY_HIDDEN))
                        .finding("hidden_sheet", "the file"),
                line(26).named("cover hidden")
                        .sending(hiding("Return", SheetVisibility.HIDDEN)
                                .andThen(open -> open.workbook().setActiveSheet(1)))
                        .finding("hidden_sheet", "the file"),
                line(26).named("three rows hidden")
                        .sending(hidingRows("1.3", "1.4", "1.5"))
                        .queried()
                        .finding("hidden_answers", Refs.status("1.3")),
                line(26).named("column of the statuses hidden")
                        .sending(open -> open.audit().setColumnHidden(3, true))
                        .queried()
                        .finding("hidden_answers", Refs.status("1.1")),
                line(26).named("hidden row without an answer")
                        .sending(hidingRows("2.1").andThen(open -> open.leaveOpen("2.1")))
                        .queried()
                        .finding("blank_status", Refs.status("2.1"))
                        .missing("2.1"),
                line(26).named("column of the evidence hidden")
                        .sending(open -> open.audit().setColumnHidden(4, true)),
                line(26).named("row of height 0")
                        .sending(open -> open.audit().getRow(5).setHeight((short) 0))
                        .queried()
                        .finding("hidden_answers", Refs.status("1.3")));
    }

    private static Consumer<OpenReturn> hiding(String sheet, SheetVisibility visibility) {
        return open -> open.workbook().setSheetVisibility(open.workbook().getSheetIndex(sheet), visibility);
    }

    private static Consumer<OpenReturn> hidingRows(String... refs) {
        return open -> {
            for (String ref : refs) {
                open.audit().getRow(open.row(ref) - 1).setZeroHeight(true);
            }
        };
    }

    private static List<CorpusCase> order() {
        return List.of(
                line(27).named("audit before the cover")
                        .sending(open -> open.workbook().setSheetOrder("Audit", 0)),
                line(27).named("audit before the cover, Excel 97")
                        .as(".xls")
                        .sending(open -> open.workbook().setSheetOrder("Audit", 0))
                        .saved(SavedAs::xls)
                        .finding("old_workbook_format", "the file"),
                line(27).named("notes between cover and audit")
                        .sending(open -> {
                            open.workbook().createSheet("Notes");
                            open.workbook().setSheetOrder("Notes", 1);
                        })
                        .finding("extra_sheets", "the file"));
    }
}
