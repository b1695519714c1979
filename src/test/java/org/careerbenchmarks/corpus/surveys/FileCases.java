package org.careerbenchmarks.corpus.surveys;

import static org.careerbenchmarks.corpus.surveys.ExportCase.named;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;

/** How exports are saved, and what happens to files on their way. */
final class FileCases {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final String CAFE = "The café – it’s noisy";

    private FileCases() {}

    static List<ExportCase> saved() {
        return List.of(
                named("good workbook"),
                named("good csv").as(".csv").saved(open -> SavedExport.csv(open, ",", StandardCharsets.UTF_8)),
                named("csv with a byte order mark").as(".csv").saved(open -> ("\uFEFF" + SavedExport.text(open, ","))
                        .getBytes(StandardCharsets.UTF_8)),
                named("csv in cp1252 with semicolons")
                        .as(".csv")
                        .sending(open -> open.type("K2", CAFE))
                        .saved(open -> SavedExport.csv(open, ";", WESTERN))
                        .finding("converted_csv", "CSV")
                        .finding("text_uncoded", "CSV!K2")
                        .answered("obstacles", "...", 1),
                named("csv in UTF-16 with tabs")
                        .as(".csv")
                        .saved(open -> SavedExport.csv(open, "\t", StandardCharsets.UTF_16))
                        .finding("converted_csv", "CSV"),
                named("csv called xlsx").saved(open -> SavedExport.csv(open, ",", StandardCharsets.UTF_8)));
    }

    static List<ExportCase> broken() {
        return List.of(
                named("empty file").bytes(new byte[0]).quarantined("empty_file"),
                named("zip cut off")
                        .saved(open -> Arrays.copyOf(SavedExport.xlsx(open), 2_000))
                        .quarantined("damaged_file"),
                named("csv with an unclosed quote")
                        .as(".csv")
                        .saved(open -> SavedExport.text(open, ",")
                                .replace("\"Response\"", "\"Response")
                                .getBytes(StandardCharsets.UTF_8))
                        .quarantined("damaged_file"),
                named("pdf called xlsx")
                        .bytes("%PDF-1.4 responses".getBytes(StandardCharsets.US_ASCII))
                        .quarantined("not_a_workbook"),
                named("names garbled on their way")
                        .sending(open -> open.type("D2", "St AidanÃ©s School").type("D4", "School of JosÃ©"))
                        .queried()
                        .finding("garbled_text", "Responses!D2", "Responses!D4")
                        .finding("respondent_name_differs", "Responses!D2", "Responses!D4"));
    }

    static List<ExportCase> workbooks() {
        return List.of(
                named("hidden sheet with the options")
                        .saved(open -> SavedExport.xlsx(open, book -> {
                            book.createSheet("Lists").createRow(0).createCell(0).setCellValue("Very good");
                            book.setSheetHidden(1, true);
                        })),
                named("sheet of notes before the responses")
                        .saved(open -> SavedExport.xlsx(open, book -> {
                            book.createSheet("Notes").createRow(0).createCell(0).setCellValue("Exported on Friday");
                            book.setSheetOrder("Notes", 0);
                        })),
                named("late responses on a sheet of their own")
                        .saved(open -> SavedExport.xlsx(open, book -> {
                            Row header = book.createSheet("Late ones").createRow(0);
                            book.getSheetAt(0).getRow(0).forEach(cell -> header.createCell(cell.getColumnIndex())
                                    .setCellValue(cell.getStringCellValue()));
                        }))
                        .queried()
                        .finding("second_sheet", "Responses"),
                named("formulas with results")
                        .sending(open -> open.type("G2", new SavedExport.Formula("\"Go\"&\"od\"", "Good"))),
                named("formula without a result and an error")
                        .sending(open -> open.type("G2", new SavedExport.Formula("X1", null))
                                .type("I3", new SavedExport.Formula("1/0", "#DIV/0!")))
                        .queried()
                        .finding("cell_unusable", "Responses!G2", "Responses!I3")
                        .missing("term_quality", 1)
                        .missing("next_plan", 2),
                named("answers that are formulas in a csv")
                        .as(".csv")
                        .sending(open -> open.type("G2", "=1+1").type("K3", "@SUM(A1)"))
                        .saved(open -> SavedExport.csv(open, ",", StandardCharsets.UTF_8))
                        .queried()
                        .finding("option_unknown", "CSV!G2")
                        .finding("text_uncoded", "CSV!K3")
                        .missing("term_quality", 1)
                        .answered("obstacles", "...", 2));
    }
}
