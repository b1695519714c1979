package org.careerbenchmarks.template.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.careerbenchmarks.template.feedback.Samples.edited;
import static org.careerbenchmarks.template.feedback.Samples.error;
import static org.careerbenchmarks.template.feedback.Samples.open;
import static org.careerbenchmarks.template.feedback.Samples.points;
import static org.careerbenchmarks.template.feedback.Samples.text;
import static org.careerbenchmarks.template.feedback.Samples.unzip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.careerbenchmarks.template.RepeatableZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that are put together in other ways than ours, or to do harm. */
class OddPackageTests {

    private static final String MAIN = "xl/workbook.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String AUDIT = "xl/worksheets/sheet2.xml";
    private static final List<Point> POINTS = points(error("Audit", "D5", "Wrong."), error("Return", "B4", "Too."));

    @TempDir
    private Path folder;

    private byte[] mark(byte[] workbook) throws IOException, CannotMark {
        return MarkedXlsx.mark(Samples.write(folder, workbook), POINTS);
    }

    @Test
    void macrosAreLeftOut() throws Exception {
        Map<String, byte[]> parts = unzip(Samples.filled());
        parts.put("xl/vbaProject.bin", new byte[] {1, 2, 3});
        parts.put("xl/_rels/vbaProject.bin.rels", "<Relationships/>".getBytes(StandardCharsets.UTF_8));
        parts.put("xl/Signature.bin", new byte[] {4});
        byte[] sent = edited(RepeatableZip.pack(parts), TYPES, xml -> xml.replace("spreadsheetml.sheet.main", "removed")
                .replace(
                        "application/vnd.openxmlformats-officedocument.removed+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                .replace(
                        "</Types>",
                        "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
                                + "<Override PartName=\"/xl/Signature.bin\""
                                + " ContentType=\"application/vnd.ms-office.vbaProjectSignature\"/></Types>"));
        sent = edited(
                sent,
                RELATIONS,
                xml -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rIdM\" Target=\"vbaProject.bin\""
                                + " Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\"/>"
                                + "</Relationships>"));

        byte[] marked = mark(sent);

        assertThat(unzip(marked).keySet()).noneMatch(name -> name.contains("vba") || name.contains("Signature"));
        assertThat(text(marked, TYPES)).contains(ContentTypes.WORKBOOK).doesNotContain("vba", "macroEnabled");
        assertThat(text(marked, RELATIONS)).doesNotContain("vba");
        assertMarked(marked);
    }

    @Test
    void prefixesAreFollowed() throws Exception {
        byte[] sent = edited(Samples.filled(), MAIN, OddPackageTests::prefixed);
        sent = edited(sent, AUDIT, OddPackageTests::prefixed);
        sent = edited(sent, "xl/styles.xml", OddPackageTests::prefixed);
        sent = edited(sent, RELATIONS, OddPackageTests::prefixed);
        sent = edited(sent, TYPES, OddPackageTests::prefixed);

        byte[] marked = mark(sent);

        assertThat(text(marked, MAIN)).contains("<p:sheet xmlns:r=").doesNotContain("<sheet");
        assertThat(text(marked, AUDIT)).contains("<p:legacyDrawing ");
        assertThat(text(marked, "xl/styles.xml")).doesNotContain("<font>", "<xf ");
        assertMarked(marked);
    }

    private static String prefixed(String xml) {
        return xml.replaceAll("<(/?)(?=[a-zA-Z])", "<$1p:").replaceFirst(" xmlns=", " xmlns:p=");
    }

    @Test
    void theStrictVariantStaysStrict() throws Exception {
        byte[] sent = Samples.filled();
        for (String part :
                List.of(MAIN, AUDIT, "xl/worksheets/sheet1.xml", "xl/styles.xml", RELATIONS, "_rels/.rels")) {
            sent = edited(sent, part, OddPackageTests::strict);
        }

        byte[] marked = mark(sent);

        String sheet = text(marked, "xl/worksheets/findings1.xml");
        assertThat(sheet)
                .contains("http://purl.oclc.org/ooxml/spreadsheetml/main")
                .doesNotContain("schemas.openxml");
        assertThat(text(marked, RELATIONS)).doesNotContain("schemas.openxmlformats.org/officeDocument");
        assertThat(text(marked, "xl/findingsComments1.xml")).contains("http://purl.oclc.org/ooxml/spreadsheetml/main");
        assertThat(text(marked, MAIN)).doesNotContain("schemas.openxmlformats.org/officeDocument");
    }

    private static String strict(String xml) {
        return xml.replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships");
    }

    @Test
    void whatAWorkbookNeedNotHaveIsNotMissed() throws Exception {
        byte[] sent = edited(Samples.filled(), MAIN, xml -> xml.replaceAll("<bookViews>.*</bookViews>", "")
                .replaceAll("<definedNames>.*</definedNames>", "<calcPr calcId=\"1\"/>"));
        sent = edited(sent, RELATIONS, xml -> xml.replaceAll("<Relationship [^>]*/styles\"/>", ""));
        sent = edited(sent, TYPES, xml -> xml.replaceAll("<Override [^>]*styles[^>]*>", ""));
        Map<String, byte[]> parts = unzip(sent);
        parts.remove("xl/styles.xml");
        sent = RepeatableZip.pack(parts);
        sent = edited(sent, "xl/worksheets/sheet1.xml", xml -> xml.replaceAll("<sheetViews>.*</sheetViews>", "")
                .replaceAll(" s=\"[0-9]+\"", ""));
        sent = edited(sent, AUDIT, xml -> xml.replaceAll(" s=\"[0-9]+\"", "")
                .replaceAll("<conditionalFormatting.*</conditionalFormatting>", ""));

        byte[] marked = mark(sent);

        assertThat(text(marked, MAIN)).containsSubsequence("<bookViews>", "<sheets>", "<definedNames>", "<calcPr");
        assertMarked(marked);
    }

    @Test
    void theDrawingOfCommentsComesBeforeControlsAndTables() throws Exception {
        byte[] sent = edited(
                Samples.filled(),
                AUDIT,
                xml -> xml.replace(
                        "</worksheet>",
                        "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"/>"
                                + "<tableParts count=\"0\"/></worksheet>"));

        assertThat(text(mark(sent), AUDIT))
                .containsSubsequence("</headerFooter>", "<legacyDrawing", "<mc:Alt", "<tableParts");
    }

    @Test
    void whatCannotBeGivenBackIsRefused() {
        byte[] sent = Samples.filled();
        Map<String, UnaryOperator<String>> harm = new LinkedHashMap<>();
        harm.put(MAIN, xml -> xml.replaceFirst("\\?>", "?><!DOCTYPE workbook [<!ENTITY a 'b'>]>"));
        harm.put(AUDIT, xml -> xml.replace("</sheetData>", ""));
        harm.put("xl/worksheets/sheet1.xml", xml -> "\0" + xml);
        harm.put(RELATIONS, xml -> xml.replace("worksheets/sheet2.xml", "../../../etc/passwd"));
        harm.put("_rels/.rels", xml -> xml.replace("/officeDocument\"", "/other\""));
        harm.put(TYPES, xml -> "not XML");
        harm.forEach((part, change) -> assertThatExceptionOfType(CannotMark.class)
                .as(part)
                .isThrownBy(() -> mark(edited(sent, part, change))));
        for (UnaryOperator<String> change : List.<UnaryOperator<String>>of(
                xml -> xml.replaceAll("<sheets>.*</sheets>", "<sheets/>"),
                xml -> xml.replace("spreadsheetml", "wordprocessingml"),
                xml -> xml.replace("sheetId=\"1\"", "sheetId=\"many\""),
                xml -> xml.replace("localSheetId=\"1\"", "localSheetId=\"99999999999\""))) {
            assertThatExceptionOfType(CannotMark.class).isThrownBy(() -> mark(edited(sent, MAIN, change)));
        }
        assertThatExceptionOfType(CannotMark.class)
                .isThrownBy(() -> mark(edited(
                        sent,
                        RELATIONS,
                        xml -> xml.replaceFirst(
                                "http://[^\"]*/worksheet\"",
                                "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet\""))));
    }

    @Test
    void damagedAndOversizedArchivesAreRefused() throws IOException {
        byte[] sent = Samples.filled();
        byte[] cut = Arrays.copyOf(sent, sent.length - 30);
        byte[] flipped = sent.clone();
        flipped[120] ^= 1;
        Map<String, byte[]> large = unzip(sent);
        large.put("xl/media/photo.png", new byte[9 * 1024 * 1024]);
        Map<String, byte[]> many = unzip(sent);
        for (int i = 0; i < 1_000; i++) {
            many.put("xl/media/" + i, new byte[0]);
        }
        Map<String, byte[]> twice = unzip(sent);
        twice.put("XL/WORKBOOK.XML", twice.get(MAIN));

        for (byte[] bytes : List.of(
                cut,
                flipped,
                RepeatableZip.pack(large),
                RepeatableZip.pack(many),
                RepeatableZip.pack(twice),
                "PK\3\4".getBytes(StandardCharsets.ISO_8859_1))) {
            assertThatExceptionOfType(CannotMark.class).isThrownBy(() -> mark(bytes));
        }
    }

    private static void assertMarked(byte[] bytes) throws IOException {
        try (Workbook marked = open(bytes)) {
            assertThat(marked.getSheetAt(0).getSheetName()).isEqualTo("Findings");
            assertThat(marked.getSheetAt(0).getLastRowNum()).isEqualTo(2);
            assertThat(marked.getSheet("Audit")
                            .getCellComment(new CellAddress("D5"))
                            .getString()
                            .getString())
                    .isEqualTo("Must be corrected: Wrong.");
            assertThat(marked.getSheet("Return").getCellComment(new CellAddress("B4")))
                    .isNotNull();
            assertThat(marked.getSheet("Return").getRow(3).getCell(1).getStringCellValue())
                    .matches("[0-9]{6}");
        }
    }
}
