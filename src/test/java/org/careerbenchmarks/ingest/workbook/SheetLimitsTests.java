package org.careerbenchmarks.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.ingest.workbook.Openings.cells;
import static org.careerbenchmarks.ingest.workbook.Openings.limits;
import static org.careerbenchmarks.ingest.workbook.Openings.open;
import static org.careerbenchmarks.ingest.workbook.Openings.refused;
import static org.careerbenchmarks.ingest.workbook.XlsxBytes.aWorkbook;

import java.util.List;
import org.careerbenchmarks.model.FileDefect;
import org.careerbenchmarks.model.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a worksheet may hold, where, and how much of it. */
class SheetLimitsTests {

    @Test
    void acceptsAStrayCellInTheLastCorner() {
        assertThat(rows("<row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r='XFD1048576'><v>2</v></c></row>"))
                .containsExactly("A1 NUMBER 1", "XFD1048576 NUMBER 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='0'/>",
                "<row r='-1'/>",
                "<row r='1048577'/>",
                "<row r='4294967297'/>",
                "<row r='x'/>",
                "<row r='1048576'/><row/>",
                "<row r='1'><c r='!!'><v>1</v></c></row>",
                "<row r='1'><c r='A0'><v>1</v></c></row>",
                "<row><c r='A0'><v>1</v></c></row>",
                "<row r='1'><c r='XFE1'/></row>",
                "<row r='1'><c r='A2'/></row>",
                "<row r='1'><c r='XFD1'/><c/></row>",
                "<row><c><v>1</v></c><c r='B7'/></row>",
                "<c><v>1</v></c>",
                "<row><c t='s'><v>0</v></c></row>",
                "<row><c t='s'><v>-1</v></c></row>",
                "<row><c t='s'><v>abc</v></c></row>",
                "<row><c t='s'><v/></c></row>",
                "<row><c><v>abc</v></c></row>",
                "<row><c><v>1e999</v></c></row>",
                "<row><c><v>NaN</v></c></row>",
                "<row><c t='b'><v>maybe</v></c></row>",
                "<row><c t='z'><v>1</v></c></row>",
                "<row><c><v>1</v><v>2</v></c></row>",
                "<row><c><c/></c></row>",
                "<row>",
                "<row>&undeclared;</row>",
                "<row><c t='str'><v>\u0001</v></c></row>"
            })
    void refusesWhatCannotBe(String rows) {
        assertThat(refused(sheet(rows)).defect()).isEqualTo(FileDefect.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "+1", "-1"})
    void refusesTextsOutsideTheTable(String number) {
        byte[] workbook = aWorkbook()
                .withStrings("<t>only</t>")
                .withSheet("Audit", "<row><c t='s'><v>" + number + "</v></c></row>")
                .toBytes();

        assertThat(refused(workbook).defect()).isEqualTo(FileDefect.DAMAGED);
    }

    @Test
    void skipsAMillionEmptyFormattedRows() {
        StringBuilder rows = new StringBuilder("<row r='1'><c r='A1'><v>1</v></c></row>");
        for (int row = 2; row <= 1_048_576; row++) {
            rows.append("<row r='").append(row).append("' s='1' customFormat='1'><c s='1'/></row>");
        }

        assertThat(rows(rows.toString())).containsExactly("A1 NUMBER 1");
    }

    @Test
    void countsOnlyFilledRowsAndCellsAgainstTheLimits() {
        String row = "<row><c><v>1</v></c><c s='1'/><c><v>2</v></c></row><row><c s='1'/></row>";

        assertThat(open(sheet(row.repeat(3)), limits(3, 2, 100))).isInstanceOf(Opening.Opened.class);
        assertThat(refused(sheet(row.repeat(4)), limits(3, 2, 100)).defect()).isEqualTo(FileDefect.TOO_LARGE);
        assertThat(refused(sheet(row.repeat(3)), limits(3, 1, 100)).defect()).isEqualTo(FileDefect.TOO_LARGE);
    }

    @Test
    void allowsAllSheetsTogetherWhatItAllowsOne() {
        String full = "<row><c><v>1</v></c><c><v>2</v></c></row>".repeat(2);
        byte[] two = aWorkbook().withSheet("A", full).withSheet("B", "").toBytes();
        byte[] more = aWorkbook()
                .withSheet("A", full)
                .withSheet("B", "<row><c><v>1</v></c></row>")
                .toBytes();

        assertThat(open(two, limits(2, 2, 100))).isInstanceOf(Opening.Opened.class);
        assertThat(refused(more, limits(2, 2, 100)).defect()).isEqualTo(FileDefect.TOO_LARGE);
    }

    @Test
    void holdsNoMoreCellsThanFitInMemory() {
        assertThat(limits(5_000, 200, 1).cells()).isEqualTo(1_000_000);
        assertThat(limits(100_000, 1_000, 1).cells()).isEqualTo(4_000_000);
    }

    @Test
    void limitsTheTextOfACell() {
        String rows = "<row><c t='str'><v>12345</v></c><c t='inlineStr'><is><t>12345</t></is></c></row>";

        assertThat(open(sheet(rows), limits(10, 10, 5))).isInstanceOf(Opening.Opened.class);
        assertThat(refused(sheet(rows), limits(10, 10, 4)).defect()).isEqualTo(FileDefect.TOO_LARGE);
        byte[] shared =
                aWorkbook().withStrings("<t>12345</t>").withSheet("Audit", "").toBytes();
        assertThat(refused(shared, limits(10, 10, 4)).defect()).isEqualTo(FileDefect.TOO_LARGE);
    }

    @Test
    void readsLongTextsWhole() {
        String text = "a long evidence & more ".repeat(20_000);

        assertThat(rows("<row><c t='inlineStr'><is><t>" + text.replace("&", "&amp;") + "</t></is></c></row>"))
                .containsExactly("A1 TEXT " + text.strip());
    }

    private static List<String> rows(String rows) {
        return cells(sheet(rows));
    }

    private static byte[] sheet(String rows) {
        return aWorkbook().withSheet("Audit", rows).toBytes();
    }
}
