package org.careerbenchmarks.corpus;

import static org.careerbenchmarks.corpus.CorpusCase.line;
import static org.careerbenchmarks.model.Status.FULLY;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Lines 43, 46, 47 and 50: answers that are not there, do not apply, or got past the drop-down list. */
final class AnswerLines {

    private AnswerLines() {}

    static List<CorpusCase> cases() {
        return Stream.of(coloured(), blanks(), notApplicable(), pasted())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CorpusCase> coloured() {
        return List.of(
                coloured("one status", 1).queried().missing(Refs.first(1)),
                coloured("five statuses, 50 left", 5).queried().missing(Refs.first(5)),
                coloured("six statuses, 49 left", 6).rejected().finding("too_few_answers", "Audit"));
    }

    private static CorpusCase coloured(String name, int count) {
        return line(43).named("a colour instead of " + name)
                .sending(open -> {
                    XSSFCellStyle green = open.workbook().createCellStyle();
                    green.setFillForegroundColor(IndexedColors.BRIGHT_GREEN.getIndex());
                    green.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                    for (String ref : Refs.first(count)) {
                        open.answer(ref, null);
                        open.audit().getRow(open.row(ref) - 1).getCell(3).setCellStyle(green);
                    }
                })
                .finding("blank_status", Refs.statuses(Refs.first(count)));
    }

    private static List<CorpusCase> blanks() {
        return List.of(
                blank("one blank", 1).queried().missing(Refs.first(1)),
                blank("five blanks, 50 of 55", 5).queried().missing(Refs.first(5)),
                blank("six blanks, 49 of 55", 6).rejected().finding("too_few_answers", "Audit"),
                blank("nothing answered", 55).rejected().finding("too_few_answers", "Audit"),
                line(46).named("the template as it was sent out")
                        .sending(open -> open.leaveOpen(Refs.first(55))
                                .cover("B8", null)
                                .cover("B9", null)
                                .type("E52", null))
                        .rejected()
                        .finding("completed_on_missing", "Return!B8")
                        .finding("blank_status", Refs.statuses(Refs.first(55)))
                        .finding("too_few_answers", "Audit"),
                line(46).named("five do not apply, five blank, 45 of 50")
                        .sending(open -> withoutFive(open).leaveOpen(Refs.first(5)))
                        .queried()
                        .finding("not_applicable", Refs.statuses(Refs.of(6)))
                        .finding("blank_status", Refs.statuses(Refs.first(5)))
                        .missing(Refs.of(6))
                        .missing(Refs.first(5)),
                line(46).named("five do not apply, six blank, 44 of 50")
                        .sending(open -> withoutFive(open).leaveOpen(Refs.first(6)))
                        .rejected()
                        .finding("not_applicable", Refs.statuses(Refs.of(6)))
                        .finding("blank_status", Refs.statuses(Refs.first(6)))
                        .finding("too_few_answers", "Audit"));
    }

    private static CorpusCase blank(String name, int count) {
        return line(46).named(name)
                .sending(open -> open.leaveOpen(Refs.first(count)))
                .finding("blank_status", Refs.statuses(Refs.first(count)));
    }

    private static OpenReturn withoutFive(OpenReturn open) {
        for (String ref : Refs.of(6)) {
            open.answer(ref, "N/A");
        }
        return open;
    }

    private static List<CorpusCase> notApplicable() {
        return Stream.of(
                        "N/A",
                        "n/a as first school",
                        "N/A - first school",
                        "-",
                        "\u2013",
                        "Not applicable",
                        "not applicable (first school)")
                .map(word -> line(47).named("does not apply, "
                                + (word.length() == 1
                                        ? "U+%04X".formatted((int) word.charAt(0))
                                        : word.replace("/", "")))
                        .sending(open -> open.answer("7.3", word))
                        .queried()
                        .finding("not_applicable", Refs.status("7.3"))
                        .missing("7.3"))
                .toList();
    }

    private static List<CorpusCase> pasted() {
        return List.of(
                line(50).named("drop-down lists gone").sending(open -> {
                    if (open.audit().getCTWorksheet().isSetDataValidations()) {
                        open.audit().getCTWorksheet().unsetDataValidations();
                    }
                }),
                line(50).named("pasted with a misspelling")
                        .sending(open -> open.answer("5.5", "Fully achived"))
                        .queried()
                        .finding("status_not_recognised", Refs.status("5.5"))
                        .missing("5.5"),
                line(50).named("pasted with a space that does not break")
                        .sending(open -> open.answer("5.5", "Fully achieved\u00a0"))
                        .reading("5.5", FULLY, "Fully achieved\u00a0"),
                line(50).named("pasted with a line break")
                        .sending(open -> open.answer("5.5", "Fully\nachieved"))
                        .reading("5.5", FULLY, "Fully\nachieved"),
                line(50).named("a whole sentence pasted")
                        .sending(open -> open.answer("5.5", "Partially achieved because of the new hall"))
                        .queried()
                        .finding("status_not_recognised", Refs.status("5.5"))
                        .missing("5.5"));
    }
}
