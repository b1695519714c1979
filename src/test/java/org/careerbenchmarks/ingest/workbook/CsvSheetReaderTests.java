package org.careerbenchmarks.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.ingest.workbook.Openings.cells;
import static org.careerbenchmarks.ingest.workbook.Openings.limits;
import static org.careerbenchmarks.ingest.workbook.Openings.refused;
import static org.careerbenchmarks.ingest.workbook.Openings.workbook;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.careerbenchmarks.model.FileDefect;
import org.careerbenchmarks.model.Opening;
import org.careerbenchmarks.model.RawWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the cells of a .csv file are, and which files have none that could be trusted. */
class CsvSheetReaderTests {

    @Test
    void isAWorkbookOfOneSheet() {
        RawWorkbook read = read("Response ID,School URN\nR1,100123\n");

        assertThat(read.format()).isEqualTo(RawWorkbook.Format.CSV);
        assertThat(read.sheetNames()).containsExactly("CSV");
        assertThat(read.sheets()).hasSize(1);
        assertThat(read.sheets().get(0).name()).isEqualTo("CSV");
        assertThat(read.sheets().get(0).hidden()).isFalse();
        assertThat(read.readAs()).isNull();
        assertThat(cells(read))
                .containsExactly("A1 TEXT Response ID", "B1 TEXT School URN", "A2 TEXT R1", "B2 TEXT 100123");
    }

    @ParameterizedTest
    @CsvSource({"LF, \\n", "CR, \\r", "CRLF, \\r\\n", "mixed, \\r\\n", "none at the end, \\n"})
    void endsLinesAsAnyProgramDoes(String name, String end) {
        String lines = "a,b|,|c,d|".replace("|", end.translateEscapes());
        String text =
                switch (name) {
                    case "mixed" -> "a,b\r\n,\rc,d\n";
                    case "none at the end" -> "a,b\n,\nc,d";
                    default -> lines;
                };

        assertThat(cells(read(text))).containsExactly("A1 TEXT a", "B1 TEXT b", "A3 TEXT c", "B3 TEXT d");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "a,\"b, c\",d          | A1 a; B1 b, c; C1 d",
                "\"she said \"\"no\"\"\",d  | A1 she said \"no\"; B1 d",
                "5\" pipe,it is \"so\"   | A1 5\" pipe; B1 it is \"so\"",
                "a,\"\",b              | A1 a; C1 b",
                "a,,,b                 | A1 a; D1 b",
                "a, b ,c               | A1 a; B1  b ; C1 c",
                "a,b,                  | A1 a; B1 b",
                "=1+1,-5,+5,@x         | A1 =1+1; B1 -5; C1 +5; D1 @x",
                "'1,1.10,01/02/2020    | A1 '1; B1 1.10; C1 01/02/2020",
                "#,a                   | A1 #; B1 a"
            })
    void keepsWordsAsTheyAreWritten(String text, String cells) {
        assertThat(read(text).sheets().get(0).cells())
                .extracting(cell -> cell.address() + " " + cell.text())
                .containsExactly(cells.split("; "));
    }

    @Test
    void countsRecordsAndNotLines() {
        assertThat(cells(read("q,\"first\r\nsecond\rthird\",x\n\n\ny,\"a\nb\"\n")))
                .containsExactly(
                        "A1 TEXT q", "B1 TEXT first\r\nsecond\rthird", "C1 TEXT x", "A4 TEXT y", "B4 TEXT a\nb");
    }

    @Test
    void takesRaggedRowsAsTheyCome() {
        assertThat(cells(read("a,b,c\nd\ne,f,g,h,i\nj,,,,,,k\n")))
                .containsExactly(
                        "A1 TEXT a",
                        "B1 TEXT b",
                        "C1 TEXT c",
                        "A2 TEXT d",
                        "A3 TEXT e",
                        "B3 TEXT f",
                        "C3 TEXT g",
                        "D3 TEXT h",
                        "E3 TEXT i",
                        "A4 TEXT j",
                        "G4 TEXT k");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n\r\n", ",,,\n,,,\n", "\ufeff", "\"\",\"\""})
    void hasNoCellsWhereNothingIsWritten(String text) {
        assertThat(read(text).sheets().get(0).cells()).isEmpty();
    }

    @Test
    void isRefusedWithoutAnyBytes() {
        assertThat(refusal("").defect()).isEqualTo(FileDefect.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "'a,b\nc,\"d\ne,f\n', 2",
        "'a,b\n\"c\nd\",x\n\"e,f', 4",
        "'a,b\n\nc,\"d\" and e\n', 3",
        "'sep=;\na;b\nc;\"d', 3",
        "'\"', 1"
    })
    void isRefusedWithTheLineOfAQuotationMarkThatIsWrong(String text, int line) {
        assertThat(refusal(text))
                .isEqualTo(new Opening.Refused(
                        FileDefect.DAMAGED,
                        "a quotation mark is not closed or stands in the wrong place, in the row that begins in line "
                                + line));
    }

    @Test
    void keepsStrayCharactersThatCameWithPastedWords() {
        String words = "one line\u000band another, a \u0000 and a \u001b among many honest words";

        assertThat(read("Response ID,Comment\nR1,\"" + words + "\"\n")
                        .sheets()
                        .get(0)
                        .cells())
                .last()
                .satisfies(cell -> assertThat(cell.text()).isEqualTo(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001020304050607", "7f454c460201010000000000", "ff00fe01fd02fc03", "4100000042000000"})
    void isNoRubbish(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex.repeat(100));

        assertThat(refused(Openings.export(bytes, Limits.defaults())).defect()).isEqualTo(FileDefect.NOT_A_WORKBOOK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.5", "<html><table>", "{\\rtf1", "<?xml version='1.0'?><a/>"})
    void isNoDocumentOfAnotherKind(String text) {
        assertThat(refusal(text).defect()).isEqualTo(FileDefect.NOT_A_WORKBOOK);
    }

    @Test
    void keepsToTheLimitsOfASheet() {
        String text = "a,,b\n,,\nc\n";

        assertThat(export(text, limits(2, 2, 1))).isInstanceOf(Opening.Opened.class);
        assertThat(refused(export(text, limits(1, 2, 1)))).isEqualTo(tooLarge("more than 1 filled rows in one sheet"));
        assertThat(refused(export(text, limits(2, 1, 1)))).isEqualTo(tooLarge("more than 1 filled cells in one row"));
        assertThat(refused(export("a,bc\n", limits(2, 2, 1))))
                .isEqualTo(tooLarge("more than 1 characters in one cell"));
    }

    @Test
    void keepsToWhatASpreadsheetProgramCanShow() {
        Limits wide = limits(10, 20_000, 10);

        assertThat(cells(workbook(export(",".repeat(16_383) + "x\n", wide)))).containsExactly("XFD1 TEXT x");
        assertThat(refused(export(",".repeat(16_384) + "x\n", wide))).isEqualTo(tooLarge("more than 16,384 columns"));
        assertThat(cells(workbook(export("\n".repeat(1_048_575) + "x,y\n", wide))))
                .containsExactly("A1048576 TEXT x", "B1048576 TEXT y");
        assertThat(refused(export("\n".repeat(1_048_576) + "x\n", wide)))
                .isEqualTo(tooLarge("more than 1,048,576 rows"));
    }

    @Test
    void endsInAnEndlessCell() {
        String endless = "never closed ".repeat(100_000);

        assertThat(refused(export("a,\"" + endless, limits(10, 10, 1000))))
                .isEqualTo(tooLarge(
                        "more than 1,000 characters in one cell, perhaps because a quotation mark is not" + " closed"));
        assertThat(refused(export(endless, limits(10, 10, 1000))).defect()).isEqualTo(FileDefect.TOO_LARGE);
    }

    @Test
    void readsLongAnswersWhole() {
        String answer = "a long answer, with \"\"quotation marks\"\" and more ".repeat(10_000);

        assertThat(read("Response ID,Comment\nR1,\"" + answer + "\"\n")
                        .sheets()
                        .get(0)
                        .cells())
                .last()
                .satisfies(cell -> assertThat(cell.text()).isEqualTo(answer.replace("\"\"", "\"")));
    }

    @Test
    void stopsWhenTheTimeIsOver() throws Exception {
        byte[] text = "a,b,c\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        for (int allowed = 0; allowed < 10; allowed++) {
            long[] now = {0};
            Limits usual = Limits.defaults();
            Limits limits = new Limits(
                    usual.fileBytes(), usual.inflatedBytes(), 1000, 50_000, 200, 1000, Duration.ofSeconds(allowed));
            WorkbookOpener slow = new WorkbookOpener(limits, () -> now[0] += 1_000_000_000);

            assertThat(slow.openExport(() -> text))
                    .isEqualTo(new Opening.Refused(FileDefect.TOO_SLOW, "not read after " + allowed + ".0 seconds"));
        }
    }

    @Test
    void givesEqualAnswersTheSameString() {
        List<String> answers = read("x,Very good\nVery good,y\n").sheets().get(0).cells().stream()
                .map(cell -> cell.text())
                .filter("Very good"::equals)
                .toList();

        assertThat(answers).hasSize(2);
        assertThat(answers.get(0)).isSameAs(answers.get(1));
    }

    private static RawWorkbook read(String text) {
        return workbook(export(text, Limits.defaults()));
    }

    private static Opening.Refused refusal(String text) {
        return refused(export(text, Limits.defaults()));
    }

    private static Opening.Refused tooLarge(String observed) {
        return new Opening.Refused(FileDefect.TOO_LARGE, observed);
    }

    private static Opening export(String text, Limits limits) {
        return Openings.export(text.getBytes(StandardCharsets.UTF_8), limits);
    }
}
