package org.careerbenchmarks.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careerbenchmarks.ingest.workbook.Openings.cells;
import static org.careerbenchmarks.ingest.workbook.Openings.refused;
import static org.careerbenchmarks.ingest.workbook.XlsxBytes.aWorkbook;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.careerbenchmarks.model.FileDefect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlReadingTests {

    private static final String ONE = "<row><c><v>1</v></c></row>";
    private static final String SHEET =
            "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(XlsxBytes.MAIN, ONE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a>",
                "<!DOCTYPE a SYSTEM 'http://host.invalid/a.dtd'>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE a [<!ENTITY b 'lol'><!ENTITY c '&b;&b;&b;&b;'>]>",
                "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://host.invalid/p.dtd'>%p;]>"
            })
    void acceptsNoDocumentTypeDeclarationInAnyPart(String declaration) {
        String main = "<workbook xmlns='" + XlsxBytes.MAIN + "'/>";
        XlsxBytes[] workbooks = {
            aWorkbook().withSheetPart("Audit", "", declaration + SHEET),
            aWorkbook().with("xl/workbook.xml", declaration + main),
            aWorkbook().with("_rels/.rels", declaration + "<a/>"),
            aWorkbook().with("xl/_rels/workbook.xml.rels", declaration + "<a/>"),
            aWorkbook().withSheet("Audit", ONE).withStrings().with("xl/sharedStrings.xml", declaration + "<a/>")
        };
        for (XlsxBytes workbook : workbooks) {
            assertThat(refused(workbook.toBytes()).defect()).isEqualTo(FileDefect.UNSAFE);
        }
    }

    @Test
    void stopsInTheMiddleOfAPartWhenTheTimeIsOver() throws Refusal {
        long[] now = {0};
        XmlReading reading = new XmlReading(new Deadline(() -> now[0], Duration.ofNanos(1)), 1000);
        byte[] sheet = ("<a>" + "<b/>".repeat(10_000) + "</a>").getBytes(StandardCharsets.UTF_8);
        XmlCursor xml = reading.open("part", new ByteArrayInputStream(sheet), Vocabulary.SPREADSHEET);
        xml.next();
        now[0] = 2;

        assertThatThrownBy(() -> {
                    while (xml.next()) {
                        assertThat(xml.isText()).isFalse();
                    }
                })
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("not read after");
    }

    @Test
    void readsEveryUnicodeEncoding() {
        Charset[] encodings = {StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE};
        for (Charset encoding : encodings) {
            String xml = "\ufeff" + SHEET.replace("<v>1</v>", "<v>é→😀</v>").replace("<c>", "<c t='str'>");
            byte[] bytes = aWorkbook()
                    .withSheetEntry("Audit", "", "r")
                    .related("r", "worksheet", "s.xml")
                    .with("xl/s.xml", encoding == StandardCharsets.UTF_16 ? xml.substring(1) : xml, encoding)
                    .toBytes();

            assertThat(cells(bytes)).containsExactly("A1 TEXT é→😀");
        }
    }

    @Test
    void refusesDeepNestingAndHugeMarkup() {
        String deep = "<a>".repeat(200_000) + "</a>".repeat(200_000);
        StringBuilder names = new StringBuilder("<worksheet xmlns='" + XlsxBytes.MAIN + "'");
        for (int i = 0; i < 50_000; i++) {
            names.append(" xmlns:a").append(i).append("='b'");
        }

        String sheet = SHEET.replace("<sheetData>", deep + "<sheetData>");
        String lessDeep = SHEET.replace("<sheetData>", "<a>".repeat(255) + "</a>".repeat(255) + "<sheetData>");

        assertThat(cells(aWorkbook().withSheetPart("Audit", "", lessDeep).toBytes()))
                .containsExactly("A1 NUMBER 1");
        assertThat(refused(aWorkbook().withSheetPart("Audit", "", sheet).toBytes())
                        .defect())
                .isEqualTo(FileDefect.TOO_LARGE);
        assertThat(refused(aWorkbook().withSheetPart("Audit", "", names + "/>").toBytes())
                        .defect())
                .isEqualTo(FileDefect.TOO_LARGE);
    }
}
