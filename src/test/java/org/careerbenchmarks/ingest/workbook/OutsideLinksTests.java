package org.careerbenchmarks.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.ingest.workbook.Openings.refused;
import static org.careerbenchmarks.ingest.workbook.Openings.workbook;
import static org.careerbenchmarks.ingest.workbook.XlsxBytes.aWorkbook;

import org.careerbenchmarks.model.FileDefect;
import org.careerbenchmarks.model.RawCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideLinksTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1]Audit!A1",
                "SUM(1,[1]Audit!$A$1:$B$2)",
                "[1]!Statuses",
                "[1]First:Last!A1",
                "'[1]The audit'!A1",
                "'[Book.xlsx]Sheet 1'!A1",
                "'C:\\Users\\Head''s\\[Book.xlsx]Sheet 1'!A1",
                "'C:\\Users\\Book.xlsx'!Statuses",
                "'https://school.example/[Book.xlsx]Sheet 1'!A1",
                "'file:///home/head/book.ods'#$Sheet1.A1",
                "[Book.xlsx]Sheet1!A1",
                "C:\\[Book.xlsx]Sheet1!A1",
                "\"say \"\"no\"\"\"&[1]Audit!A1",
                "Table1[Status]&[1]Audit!A1",
                "[Größe.xlsx]Größe!A1",
                "cmd|'/C calc'!A0",
                "'app'|'topic'!item",
                "[2]!'app item'",
                "_xlfn.WEBSERVICE(\"http://school.example\")",
                "WebService (A1)",
                "COM.MICROSOFT.WEBSERVICE(A1)",
                "IF(TRUE,RTD(\"prog\",,\"topic\"),1)"
            })
    void seesWhatComesFromOutside(String formula) {
        assertThat(OutsideLinks.in(formula)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1+1",
                "Return!A1",
                "'The audit'!A1&'Head''s sheet'!B2",
                "'First sheet:Last sheet'!A1",
                "'a|b'!A1",
                "Table1[Status]",
                "Table1[[#This Row],[Status]]",
                "[@Status]&[Status]",
                "SUM(Table1[First]:Sheet1!B2)",
                "Table1[It'[1']Audit!A1]",
                "\"[1]Audit!A1\"",
                "\"a\"\"[1]Audit!A1\"",
                "\"cmd|calc\"",
                "INDIRECT(\"'[Book.xlsx]Sheet 1'!A1\")",
                "RTD+WEBSERVICE",
                "MYRTD(1)",
                "\"unclosed [1]Audit!A1",
                "'unclosed [1]Audit!A1",
                "[unclosed",
                "[unclosed'",
                "]!A1",
                "#REF!A1",
                "{1,2;3,4}"
            })
    void leavesOthersAlone(String formula) {
        assertThat(OutsideLinks.in(formula)).isFalse();
    }

    @ParameterizedTest
    @Timeout(10)
    @ValueSource(strings = {"[", "]", "'", "\"", "[a]b:", "a:", "'a'", "[[']", "A(", "a ", "''", "[]b"})
    void walksOnceOverWhateverItIsGiven(String piece) {
        assertThat(OutsideLinks.in(piece.repeat(900_000 / piece.length()))).isFalse();
    }

    @Test
    void marksTheCell() {
        assertThat(
                        linked(
                                """
                        <c t="str"><f>[1]Audit!A1</f><v>Fully achieved</v></c>
                        <c t="str"><f>Return!A1</f><v>[1]Audit!A1</v></c>
                        <c t="str"><v>[1]Audit!A1</v></c>
                        <c><f>[1]Audit!A1</f></c>
                        <c t="e"><f><![CDATA["<"&]]>[1]Audit!A1</f><v>#REF!</v></c>
                        <c t="inlineStr"><f>A1</f><is><t>[1]Audit!A1</t></is></c>"""))
                .containsExactly(true, false, false, true, true, false);
    }

    @Test
    void knowsFormulasThatCellsShare() {
        assertThat(
                        linked(
                                """
                        <c><f t="shared" ref="A1:A9" si="0">[1]Audit!A1</f><v>1</v></c>
                        <c><f t="shared" ref="B1:B9" si="1">A1</f><v>1</v></c>
                        <c><f t="shared" si="0"/><v>1</v></c>
                        <c><f t="shared" si="1"/><v>1</v></c>
                        <c><f t="shared" si="4294967296"/><v>1</v></c>
                        <c><f si="0"/><v>1</v></c>
                        <c><f t="shared" si="0">A1</f><v>1</v></c>
                        <c><f t="shared" si="0"/><v>1</v></c>
                        <c><f t="array" ref="A1:A2">[1]Audit!A1:A2</f><v>1</v></c>"""))
                .containsExactly(true, false, true, false, false, false, false, false, true);
    }

    @Test
    void refusesFormulasBeyondTheLimitOfACell() {
        byte[] endless = aWorkbook()
                .withSheet("Audit", "<row><c><f>" + "A1+".repeat(400_000) + "A1</f><v>1</v></c></row>")
                .toBytes();

        assertThat(refused(endless).defect()).isEqualTo(FileDefect.TOO_LARGE);
    }

    private static Boolean[] linked(String row) {
        byte[] bytes =
                aWorkbook().withSheet("Audit", "<row r='1'>" + row + "</row>").toBytes();
        return workbook(bytes).sheets().get(0).cells().stream()
                .map(RawCell::linked)
                .toArray(Boolean[]::new);
    }
}
