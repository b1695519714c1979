package org.careerbenchmarks.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.ingest.workbook.Openings.cells;
import static org.careerbenchmarks.ingest.workbook.Openings.open;
import static org.careerbenchmarks.ingest.workbook.XlsxBytes.aWorkbook;

import java.util.List;
import org.careerbenchmarks.model.Opening;
import org.careerbenchmarks.model.RawCell;
import org.junit.jupiter.api.Test;

class SheetReaderTests {

    @Test
    void readsEveryTypeOfCell() {
        byte[] workbook = aWorkbook()
                .withStrings("<t>shared</t>")
                .withSheet(
                        "Audit",
                        """
                        <row r="2">
                          <c r="A2" t="s"><v>0</v></c>
                          <c r="B2" t="inlineStr"><is><t>inline</t></is></c>
                          <c r="C2" t="str"><v>direct</v></c>
                          <c r="D2"><v>12.50</v></c>
                          <c r="E2" t="n"><v>7</v></c>
                          <c r="F2" t="b"><v>1</v></c>
                          <c r="G2" t="b"><v>0</v></c>
                          <c r="H2" t="e"><v>#N/A</v></c>
                          <c r="I2" t="d"><v>2019-07-12T00:00:00</v></c>
                          <c r="J2" s="4"/>
                        </row>""")
                .toBytes();

        assertThat(cells(workbook))
                .containsExactly(
                        "A2 TEXT shared",
                        "B2 TEXT inline",
                        "C2 TEXT direct",
                        "D2 NUMBER 12.5",
                        "E2 NUMBER 7",
                        "F2 BOOLEAN TRUE",
                        "G2 BOOLEAN FALSE",
                        "H2 ERROR #N/A",
                        "I2 DATE 2019-07-12T00:00:00");
    }

    @Test
    void takesFormulasByTheirCachedValue() {
        assertThat(
                        rows(
                                """
                        <row r="1">
                          <c r="A1"><f>1+1</f><v>2</v></c>
                          <c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>
                          <c r="C1" t="e"><f>NA()</f><v>#N/A</v></c>
                          <c r="D1" t="b"><f>TRUE()</f><v>1</v></c>
                          <c r="E1" t="str"><f>""</f><v></v></c>
                          <c r="F1" t="inlineStr"><f>A1</f><is><t>inline</t></is></c>
                          <c r="G1"><f>NOW()</f></c>
                          <c r="H1"><f>NOW()</f><v/></c>
                          <c r="I1" t="str"><f t="shared" si="0"/></c>
                          <c r="J1"><v>3</v></c>
                        </row>"""))
                .containsExactly(
                        "A1 NUMBER =2",
                        "B1 TEXT =ab",
                        "C1 ERROR =#N/A",
                        "D1 BOOLEAN =TRUE",
                        "E1 TEXT =",
                        "F1 TEXT =inline",
                        "G1 UNCALCULATED =",
                        "H1 UNCALCULATED =",
                        "I1 UNCALCULATED =",
                        "J1 NUMBER 3");
    }

    @Test
    void keepsOnlyCellsThatHoldSomething() {
        assertThat(
                        rows(
                                """
                        <row r="1"><c r="A1"/><c r="B1" t="s"/><c r="C1" t="str"><v></v></c><c r="D1"><v></v></c>
                          <c r="E1" t="inlineStr"><is><t></t></is></c><c r="F1" t="b"><v/></c></row>
                        <row r="2"/><row r="3"><c r="A3" t="str"><v> </v></c></row>"""))
                .containsExactly("A3 TEXT");
        assertThat(((Opening.Opened) open(sheet("<row><c t='str'><v> \n </v></c></row>")))
                        .workbook()
                        .sheets()
                        .get(0)
                        .cells())
                .containsExactly(new RawCell(0, 0, RawCell.Kind.TEXT, " \n ", false));
    }

    @Test
    void countsCellsAndRowsWithoutAddresses() {
        assertThat(
                        rows(
                                """
                        <row><c><v>1</v></c><c/><c><v>3</v></c></row>
                        <row><c r="D2"><v>4</v></c><c><v>5</v></c></row>
                        <row r="10"><c><v>6</v></c></row>
                        <row><c><v>7</v></c></row>
                        <row><c r="B20"><v>8</v></c></row>
                        <row><c><v>9</v></c></row>"""))
                .containsExactly(
                        "A1 NUMBER 1",
                        "C1 NUMBER 3",
                        "D2 NUMBER 4",
                        "E2 NUMBER 5",
                        "A10 NUMBER 6",
                        "A11 NUMBER 7",
                        "B20 NUMBER 8",
                        "A21 NUMBER 9");
    }

    @Test
    void sortsCellsAndLetsTheLaterOfTwoWin() {
        assertThat(
                        rows(
                                """
                        <row r="3"><c r="B3"><v>32</v></c><c r="A3"><v>31</v></c></row>
                        <row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>
                        <row r="3"><c r="B3"><v>99</v></c></row>"""))
                .containsExactly("A1 NUMBER 2", "A3 NUMBER 31", "B3 NUMBER 99");
    }

    @Test
    void letsTheLaterOfTwoNeighboursWin() {
        assertThat(rows("<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>"))
                .containsExactly("A1 NUMBER 2");
    }

    @Test
    void takesTheValueOfAnInlineCellThatHasNoInlineText() {
        assertThat(rows("<row><c t='inlineStr'><is><t>a</t></is></c><c t='inlineStr'><v>b</v></c></row>"))
                .containsExactly("A1 TEXT a", "B1 TEXT b");
    }

    @Test
    void joinsRunsAndLeavesOutPhoneticOnes() {
        byte[] workbook = aWorkbook()
                .withStrings(
                        "<r><rPr><b/></rPr><t>Fully </t></r><r><t xml:space='preserve'> achieved</t></r>",
                        "<t>学校</t><rPh sb='0' eb='2'><t>がっこう</t></rPh><phoneticPr fontId='1'/>",
                        "<t><![CDATA[<a> ]]>&amp; b</t>")
                .withSheet(
                        "Audit",
                        """
                        <row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v> 2 </v></c><c t="inlineStr"><is>
                        <r><t>one</t></r><r><t>two</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c></row>""")
                .toBytes();

        assertThat(cells(workbook))
                .containsExactly("A1 TEXT Fully  achieved", "B1 TEXT 学校", "C1 TEXT <a> & b", "D1 TEXT onetwo");
    }

    @Test
    void resolvesEscapesOnceAndKeepsWhatTheyHide() {
        byte[] workbook = aWorkbook()
                .withStrings("<t>a_x000D_\nb</t>", "<t>_x005F_x000D_</t>", "<t>nul_x0000_ half_xD83D_</t>")
                .withSheet(
                        "Audit",
                        """
                        <row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c>
                        <c t="inlineStr"><is><t>_x0041_</t></is></c>
                        <c t="str"><v>_x0042_ _x00_ _y0041_</v></c></row>""")
                .toBytes();

        assertThat(cells(workbook))
                .containsExactly(
                        "A1 TEXT a\r\nb",
                        "B1 TEXT _x000D_",
                        "C1 TEXT nul\0 half\uD83D",
                        "D1 TEXT A",
                        "E1 TEXT B _x00_ _y0041_");
    }

    @Test
    void readsPrefixedElementsAndIgnoresForeignOnes() {
        byte[] workbook = aWorkbook()
                .withSheetPart(
                        "Audit",
                        "",
                        """
                        <x:worksheet xmlns:x="%s" xmlns:o="urn:other"><x:dimension ref="A1:XFD1048576"/>
                        <x:sheetData><x:row r="1"><x:c r="A1" o:t="e" o:r="B9"><o:v>5</o:v><x:v>1</x:v></x:c>
                        <o:c><x:v>2</x:v></o:c>
                        </x:row></x:sheetData><x:extLst><x:ext><x:row r="0"/><x:c><x:v>3</x:v></x:c></x:ext></x:extLst>
                        </x:worksheet>"""
                                .formatted(XlsxBytes.MAIN))
                .toBytes();

        assertThat(cells(workbook)).containsExactly("A1 NUMBER 1");
    }

    private static List<String> rows(String rows) {
        return cells(sheet(rows));
    }

    private static byte[] sheet(String rows) {
        return aWorkbook().withSheet("Audit", rows).toBytes();
    }
}
