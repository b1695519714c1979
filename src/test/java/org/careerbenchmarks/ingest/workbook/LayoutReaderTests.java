package org.careerbenchmarks.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.ingest.workbook.Openings.cells;
import static org.careerbenchmarks.ingest.workbook.Openings.refused;
import static org.careerbenchmarks.ingest.workbook.Openings.workbook;
import static org.careerbenchmarks.ingest.workbook.XlsxBytes.aWorkbook;

import org.careerbenchmarks.model.FileDefect;
import org.careerbenchmarks.model.SheetLayout;
import org.careerbenchmarks.model.SheetLayout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutReaderTests {

    private static final String ONE = "<row r='1'><c><v>1</v></c></row>";

    @Test
    void seesHiddenRowsThatHoldSomething() {
        SheetLayout layout = layout(
                "",
                """
                <row r="1"><c><v>1</v></c></row>
                <row r="2" hidden="1"><c><v>1</v></c></row>
                <row r="3" hidden="true" customHeight="1" ht="20"><c><v>1</v></c></row>
                <row r="4" hidden="0"><c><v>1</v></c></row>
                <row r="5" ht="0" customHeight="1"><c><v>1</v></c></row>
                <row r="6" ht="0"><c><v>1</v></c></row>
                <row r="7" ht="0.50" customHeight="1"><c><v>1</v></c></row>
                <row r="8" hidden="1"><c s="1"/></row>
                <row hidden="1"><c r="B10"><v>1</v></c></row>""",
                "");

        boolean[] hidden = {false, true, true, false, true, false, false, false, false, true};
        for (int row = 0; row < hidden.length; row++) {
            assertThat(layout.hides(row, 0)).as("row %d", row + 1).isEqualTo(hidden[row]);
        }
    }

    @Test
    void seesHiddenColumns() {
        SheetLayout layout = layout(
                """
                <cols><col min="1" max="1" width="12"/><col min="2" max="3" hidden="1"/>
                <col min="4" max="4" width="0" customWidth="1"/><col min="5" max="5" width="0.00"/>
                <col min="6" max="6" hidden="false" width="0.5"/><col min="16380" max="20000" hidden="true"/></cols>""",
                ONE,
                "");

        boolean[] hidden = {false, true, true, true, true, false};
        for (int column = 0; column < hidden.length; column++) {
            assertThat(layout.hides(0, column)).as("column %d", column + 1).isEqualTo(hidden[column]);
        }
        assertThat(layout.hides(0, 16_378)).isFalse();
        assertThat(layout.hides(0, 16_383)).isTrue();
        assertThat(layout.hides(0, 16_384)).isFalse();
    }

    @Test
    void seesMergedCells() {
        SheetLayout layout = layout(
                "",
                ONE,
                """
                <mergeCells count="-7"><mergeCell ref="A1:C1"/><mergeCell ref="$D$4:$D$6"/><mergeCell ref="F9:E8"/>
                <mergeCell ref="H1"/><mergeCell ref="H2:H2"/><mergeCell ref="A1048576:XFD1048576"/></mergeCells>""");

        assertThat(layout.findMerged(0, 1)).isEqualTo(new Region(0, 0, 0, 2));
        assertThat(layout.findMerged(4, 3)).isEqualTo(new Region(3, 3, 5, 3));
        assertThat(layout.findMerged(7, 5)).isEqualTo(new Region(7, 4, 8, 5));
        assertThat(layout.findMerged(1_048_575, 16_383)).isEqualTo(new Region(1_048_575, 0, 1_048_575, 16_383));
        assertThat(layout.findMerged(0, 7)).isNull();
        assertThat(layout.findMerged(1, 7)).isNull();
    }

    @Test
    void isPlainWhereNothingIsHiddenOrMerged() {
        assertThat(layout("<cols><col min='1' max='3' width='9'/></cols>", ONE, "<mergeCells/>"))
                .isSameAs(SheetLayout.PLAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<cols><col hidden='1'/></cols>",
                "<cols><col min='0' max='1' hidden='1'/></cols>",
                "<cols><col min='3' max='2' hidden='1'/></cols>",
                "<cols><col min='-1' max='4294967296' hidden='1'/></cols>",
                "<mergeCells><mergeCell/></mergeCells>",
                "<mergeCells><mergeCell ref=''/></mergeCells>",
                "<mergeCells><mergeCell ref=':'/></mergeCells>",
                "<mergeCells><mergeCell ref='A:C'/></mergeCells>",
                "<mergeCells><mergeCell ref='A1:B2:C3'/></mergeCells>",
                "<mergeCells><mergeCell ref='A1:XFE1'/></mergeCells>",
                "<mergeCells><mergeCell ref='A0:B1'/></mergeCells>",
                "<mergeCells><mergeCell ref='A1:B4294967297'/></mergeCells>"
            })
    void refusesWhatCannotBe(String around) {
        assertThat(refused(sheet(around, ONE, "")).defect()).isEqualTo(FileDefect.DAMAGED);
    }

    @Test
    void stopsAtTheLimitOfMergedAreas() {
        StringBuilder merged = new StringBuilder();
        for (int i = 1; i <= LayoutReader.MOST_MERGED; i++) {
            merged.append("<mergeCell ref='A").append(i).append(":B").append(i).append("'/>");
        }
        byte[] most = sheet("", ONE, "<mergeCells>" + merged + "</mergeCells>");
        byte[] more = sheet("", ONE, "<mergeCells>" + merged + "<mergeCell ref='C1:D1'/></mergeCells>");

        assertThat(workbook(most).sheets().get(0).layout().findMerged(9_999, 1)).isNotNull();
        assertThat(refused(more).defect()).isEqualTo(FileDefect.TOO_LARGE);
    }

    @Test
    void standsHundredsOfThousandsOfColumnDefinitions() {
        String columns = "<cols>" + "<col min='1' max='16384' hidden='1'/>".repeat(200_000) + "</cols>";

        assertThat(layout(columns, ONE, "").hides(0, 16_383)).isTrue();
    }

    @Test
    void readsAProtectedSheetLikeAnyOther() {
        String protection = "<sheetProtection password='CC1A' sheet='1' objects='1' scenarios='1'"
                + " algorithmName='SHA-512' hashValue='x' saltValue='y' spinCount='4000000000'/>";
        byte[] open = sheet("", ONE, "");
        byte[] locked = sheet("<sheetPr/>", ONE, protection);

        assertThat(workbook(locked)).isEqualTo(workbook(open));
        assertThat(cells(locked)).containsExactly("A1 NUMBER 1");
    }

    private static SheetLayout layout(String before, String rows, String behind) {
        return workbook(sheet(before, rows, behind)).sheets().get(0).layout();
    }

    private static byte[] sheet(String before, String rows, String behind) {
        String xml = "<worksheet xmlns='%s'>%s<sheetData>%s</sheetData>%s</worksheet>";
        return aWorkbook()
                .withSheetPart("Audit", "", xml.formatted(XlsxBytes.MAIN, before, rows, behind))
                .toBytes();
    }
}
