package org.careerbenchmarks.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.ingest.workbook.Openings.cells;
import static org.careerbenchmarks.ingest.workbook.Openings.refused;
import static org.careerbenchmarks.ingest.workbook.Openings.workbook;
import static org.careerbenchmarks.ingest.workbook.XlsxBytes.RELATIONSHIP;
import static org.careerbenchmarks.ingest.workbook.XlsxBytes.aWorkbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.careerbenchmarks.model.FileDefect;
import org.careerbenchmarks.model.Opening;
import org.careerbenchmarks.model.RawSheet;
import org.careerbenchmarks.model.RawWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxReaderTests {

    private static final String ELSEWHERE = "http://host.invalid/s.xml";
    private static final String ONE = "<row><c><v>1</v></c></row>";
    private static final String SHEET =
            "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(XlsxBytes.MAIN, ONE);

    @Test
    void readsTheChosenSheetsInTheOrderOfTheWorkbook() throws IOException {
        byte[] bytes = aWorkbook()
                .withSheet("Notes", ONE)
                .withSheet("Return", "state='hidden'", ONE)
                .withSheet("Audit &amp; more", "state='veryHidden'", ONE)
                .toBytes();
        List<String> offered = new ArrayList<>();

        Opening opening = new WorkbookOpener(Limits.defaults()).open(() -> bytes, names -> {
            offered.addAll(names);
            return List.of("Audit & more", "Return");
        });

        RawWorkbook workbook = ((Opening.Opened) opening).workbook();
        assertThat(offered).containsExactly("Notes", "Return", "Audit & more");
        assertThat(workbook.sheetNames()).containsExactly("Notes", "Return", "Audit & more");
        assertThat(workbook.sheets()).extracting(RawSheet::name).containsExactly("Return", "Audit & more");
        assertThat(workbook.sheets()).extracting(RawSheet::hidden).containsExactly(true, true);
        assertThat(workbook.format()).isEqualTo(RawWorkbook.Format.XLSX);
        assertThat(workbook.macros()).isFalse();
        assertThat(workbook.date1904()).isFalse();
    }

    @Test
    void knowsTheDateSystem() {
        assertThat(workbook(aWorkbook().date1904("1").toBytes()).date1904()).isTrue();
        assertThat(workbook(aWorkbook().date1904("true").toBytes()).date1904()).isTrue();
        assertThat(workbook(aWorkbook().date1904("0").toBytes()).date1904()).isFalse();
        assertThat(workbook(aWorkbook().date1904("false").toBytes()).date1904()).isFalse();
    }

    @Test
    void readsTheStrictVariant() {
        byte[] bytes = aWorkbook()
                .strict()
                .date1904("1")
                .withStrings("<t>strict</t>")
                .withSheet("Audit", "<row><c t='s'><v>0</v></c><c t='d'><v>2019-07-12</v></c></row>")
                .toBytes();

        assertThat(cells(bytes)).containsExactly("A1 TEXT strict", "B1 DATE 2019-07-12");
        assertThat(workbook(bytes).date1904()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/deep/er/s.xml",
                "../deep/er/s.xml",
                "./../deep/./er/s.xml",
                "/DEEP/er/S.XML",
                "//deep//er/s.xml"
            })
    void findsPartsByTheirRelationships(String target) {
        byte[] bytes = aWorkbook()
                .withSheetEntry("Audit", "", "r")
                .related("r", "worksheet", target)
                .with("deep/er/s.xml", SHEET)
                .toBytes();

        assertThat(cells(bytes)).containsExactly("A1 NUMBER 1");
    }

    @Test
    void findsTheMainPartAnywhere() {
        byte[] bytes = aWorkbook()
                .withMainPart("/odd/book.part", "")
                .with(
                        "odd/book.part",
                        """
                        <x:workbook xmlns:x='%s' xmlns:y='%s'>
                          <x:sheets><x:sheet name='S' y:id='a'/></x:sheets>
                        </x:workbook>"""
                                .formatted(XlsxBytes.MAIN, RELATIONSHIP))
                .with(
                        "odd/_rels/book.part.rels",
                        XlsxBytes.relationships(
                                "<Relationship Id='a' Type='%s/worksheet' Target='s.xml'/>".formatted(RELATIONSHIP)))
                .with("odd/s.xml", SHEET)
                .toBytes();

        assertThat(cells(bytes)).containsExactly("A1 NUMBER 1");
    }

    @Test
    void refusesPartsOutsideTheFile() {
        assertThat(refused(aWorkbook()
                                .withSheetEntry("Audit", "", "r")
                                .relatedAs("r", RELATIONSHIP + "/worksheet", ELSEWHERE, "TargetMode='External'")
                                .toBytes())
                        .defect())
                .isEqualTo(FileDefect.UNSAFE);
        assertThat(refused(aWorkbook()
                                .withSheetEntry("Audit", "", "r")
                                .related("r", "worksheet", "file:///etc/passwd")
                                .toBytes())
                        .defect())
                .isEqualTo(FileDefect.UNSAFE);
        assertThat(refused(aWorkbook()
                                .withSheetEntry("Audit", "", "r")
                                .related("r", "worksheet", "../../s.xml")
                                .toBytes())
                        .defect())
                .isEqualTo(FileDefect.UNSAFE);
        assertThat(refused(aWorkbook()
                                .withMainPart("http://host.invalid/w.xml", "TargetMode='External'")
                                .toBytes())
                        .defect())
                .isEqualTo(FileDefect.UNSAFE);
    }

    @Test
    void leavesLinksToOtherPlacesAlone() {
        byte[] bytes = aWorkbook()
                .withSheet("Audit", ONE)
                .relatedAs("link", RELATIONSHIP + "/externalLink", ELSEWHERE, "TargetMode='External'")
                .toBytes();

        assertThat(cells(bytes)).containsExactly("A1 NUMBER 1");
    }

    @Test
    void refusesWorkbooksThatContradictThemselves() {
        XlsxBytes[] contradictions = {
            aWorkbook().withSheetEntry("Audit", "", "nowhere"),
            aWorkbook().withSheetEntry("Audit", "", "r").related("r", "worksheet", "missing.xml"),
            aWorkbook().withSheetEntry("Audit", "", "r").relatedAs("r", "urn:other", "worksheets/sheet1.xml", ""),
            aWorkbook().withSheet("Audit", ONE).withSheetEntry("Copy", "", "rId1"),
            aWorkbook().withSheet("Audit", ONE).withSheet("AUDIT", ONE),
            aWorkbook().withSheet("Audit", ONE).related("rId1", "worksheet", "worksheets/sheet1.xml"),
            aWorkbook().withSheet("Audit", ONE).related("rId9", "sharedStrings", "missing.xml"),
            aWorkbook().withSheet("Audit", ONE).with("xl/workbook.xml", "<workbook/>"),
            aWorkbook().withSheet("Audit", ONE).with("xl/workbook.xml", ""),
            aWorkbook().withSheet("Audit", ONE).with("_rels/.rels", "<Relationships/>"),
            aWorkbook().withSheetPart("Audit", "", "<sst xmlns='" + XlsxBytes.MAIN + "'/>"),
            aWorkbook().withSheetPart("Audit", "", SHEET + "<more/>"),
            aWorkbook().withSheetPart("Audit", "", "<!DOCTYPE a [" + SHEET),
            aWorkbook().withSheetPart("Audit", "", SHEET.replace("</worksheet>", "")),
            aWorkbook().withSheetPart("Audit", "", "<?xml version='1.0' encoding='ISO-2022-JP'?>" + SHEET)
        };
        for (XlsxBytes contradiction : contradictions) {
            assertThat(refused(contradiction.toBytes()).defect()).isEqualTo(FileDefect.DAMAGED);
        }
    }

    @Test
    void refusesOnePartAsTwoSheetsEvenIfNobodyAsksForThem() throws IOException {
        byte[] bytes = aWorkbook()
                .withSheet("Audit", ONE)
                .withSheetEntry("Copy", "", "rId1")
                .toBytes();

        Opening opening = new WorkbookOpener(Limits.defaults()).open(() -> bytes, names -> List.of());

        assertThat(opening).isInstanceOf(Opening.Refused.class);
    }

    @Test
    void refusesDamageInPartsThatNobodyReads() {
        byte[] bytes = aWorkbook().withSheet("Audit", ONE).toBytes();
        int unread = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("[Content_Types].xml");
        bytes[unread + 19 + 3] ^= 1;

        assertThat(refused(bytes).defect()).isEqualTo(FileDefect.DAMAGED);
    }

    @Test
    void takesChartSheetsForNoWorksheets() {
        byte[] bytes = aWorkbook()
                .withSheetEntry("Chart", "", "c")
                .related("c", "chartsheet", "chartsheets/sheet1.xml")
                .withSheet("Audit", ONE)
                .toBytes();

        assertThat(workbook(bytes).sheetNames()).containsExactly("Audit");
    }

    @Test
    void seesMacrosAndReadsTheValues() {
        byte[] byName = aWorkbook()
                .withSheet("Audit", ONE)
                .with("xl/vbaProject.bin", "macros")
                .toBytes();
        byte[] byRelationship = aWorkbook()
                .withSheet("Audit", ONE)
                .relatedAs("v", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "code.bin", "")
                .toBytes();

        assertThat(workbook(byName).macros()).isTrue();
        assertThat(workbook(byRelationship).macros()).isTrue();
        assertThat(cells(byName)).containsExactly("A1 NUMBER 1");
    }
}
