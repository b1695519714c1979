package org.careerbenchmarks.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.ingest.workbook.Openings.cells;
import static org.careerbenchmarks.ingest.workbook.Openings.limits;
import static org.careerbenchmarks.ingest.workbook.Openings.open;
import static org.careerbenchmarks.ingest.workbook.Openings.refused;
import static org.careerbenchmarks.ingest.workbook.Openings.workbook;
import static org.careerbenchmarks.ingest.workbook.XlsxBytes.aWorkbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.careerbenchmarks.model.FileDefect;
import org.careerbenchmarks.model.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are built to exhaust or to deceive, as whole files. What each gate refuses stands in its own tests. */
class HostileFilesTests {

    private static final int MEBIBYTE = 1 << 20;
    private static final String ONE = "<row r='1'><c><v>1</v></c></row>";

    @ParameterizedTest
    @ValueSource(strings = {"", "PK\3\4", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"})
    void readsNothingIntoRandomBytes(String head) {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(6_000)];
            random.nextBytes(bytes);
            byte[] begin = head.getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(begin, 0, bytes, 0, Math.min(begin.length, bytes.length));

            assertThat(open(bytes)).isInstanceOf(Opening.Refused.class);
        }
    }

    @Test
    void stopsAtSeventyThousandEntries() {
        ZipBytes zip = new ZipBytes().withEnd64();
        for (int i = 0; i < 70_000; i++) {
            zip.stored("p" + i, "");
        }

        assertThat(refused(zip.toBytes()).defect()).isEqualTo(FileDefect.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/media/image1.png"})
    void unpacksNoBombWhateverSizeItClaims(String part) throws IOException {
        byte[] bomb = deflatedBlanks(100);

        assertThat(bomb).hasSizeLessThan(600_000);
        assertThat(refused(withBomb(part, bomb, 100L * MEBIBYTE)).defect()).isEqualTo(FileDefect.TOO_LARGE);
        assertThat(refused(withBomb(part, bomb, 40L * MEBIBYTE)).defect()).isEqualTo(FileDefect.DAMAGED);
        assertThat(refused(withBomb(part, bomb, 10_000)).defect()).isEqualTo(FileDefect.DAMAGED);
        assertThat(refused(withBomb(part, bomb, Integer.MAX_VALUE)).defect()).isEqualTo(FileDefect.TOO_LARGE);
    }

    @Test
    void refusesATextThatNoCellCanHold() {
        String runs = "<r><t>ten</t></r>".repeat(400_000);

        assertThat(refused(aWorkbook()
                                .withStrings("<t>" + "x".repeat(2_000_000) + "</t>")
                                .withSheet("Audit", ONE)
                                .toBytes())
                        .defect())
                .isEqualTo(FileDefect.TOO_LARGE);
        assertThat(refused(aWorkbook().withStrings(runs).withSheet("Audit", ONE).toBytes())
                        .defect())
                .isEqualTo(FileDefect.TOO_LARGE);
    }

    @Test
    void refusesMoreTextsThanThereCouldBeCells() {
        String[] texts = new String[7];
        Arrays.fill(texts, "<t/>");
        byte[] bytes = aWorkbook().withStrings(texts).withSheet("Audit", ONE).toBytes();

        assertThat(open(bytes, limits(7, 1, 10))).isInstanceOf(Opening.Opened.class);
        assertThat(refused(bytes, limits(3, 2, 10)).defect()).isEqualTo(FileDefect.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "_rels/.rels"
            })
    void refusesAHundredThousandAttributes(String part) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            attributes.append(" a").append(i).append("='b'");
        }
        byte[] bytes = aWorkbook()
                .withStrings("<t>a</t>")
                .withSheet("Audit", ONE)
                .with(part, "<worksheet" + attributes + "/>")
                .toBytes();

        assertThat(refused(bytes).defect()).isEqualTo(FileDefect.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<sheetData>", "<v>", "<is>", "<si>", "<t>"})
    void refusesDeepNestingWhereverItIs(String where) {
        String deep = "<x>".repeat(100_000) + "</x>".repeat(100_000);
        String cells = "<c t='s'><v>0</v></c><c><f>1</f><v>1</v></c><c t='inlineStr'><is><t>a</t></is></c>";
        String sheet =
                "<worksheet xmlns='" + XlsxBytes.MAIN + "'><sheetData><row>" + cells + "</row></sheetData></worksheet>";
        String strings = "<sst xmlns='" + XlsxBytes.MAIN + "'><si><t>s</t></si></sst>";
        byte[] bytes = aWorkbook()
                .withStrings("")
                .withSheetPart("Audit", "", sheet.replace(where, where + deep))
                .with("xl/sharedStrings.xml", strings.replace(where, where + deep))
                .toBytes();

        assertThat(refused(bytes).defect()).isEqualTo(FileDefect.TOO_LARGE);
    }

    @Test
    void includesNothing() {
        String include =
                "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/passwd' parse='text'/>";
        byte[] bytes = aWorkbook()
                .withStrings("<t>a" + include + "b</t>")
                .withSheet(
                        "Audit",
                        "<row><c t='s'><v>0</v></c>" + include + "<c t='str'><v>c" + include + "</v></c></row>")
                .toBytes();

        assertThat(refused(bytes).defect()).isEqualTo(FileDefect.UNSAFE);
    }

    @Test
    void looksAtNoStyle() {
        String styles = "<styleSheet><cellXfs count='-1'>" + "<xf numFmtId='14'/>".repeat(300_000) + "</cellXfs>";
        byte[] bytes = aWorkbook()
                .withSheet("Audit", "<row><c s='4294967296'><v>1</v></c></row>")
                .related("styles", "styles", "styles.xml")
                .with("xl/styles.xml", styles)
                .toBytes();

        assertThat(cells(bytes)).containsExactly("A1 NUMBER 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1:XFD1048576", "A1", "ZZZZ99999999999", "-1", ""})
    void believesNoDimension(String dimension) {
        String sheet = "<worksheet xmlns='%s'><dimension ref='%s'/><sheetData>%s</sheetData></worksheet>";
        byte[] bytes = aWorkbook()
                .withSheetPart(
                        "Audit",
                        "",
                        sheet.formatted(
                                XlsxBytes.MAIN, dimension, "<row spans='1:-9'>" + "<c r='C1'><v>1</v></c></row>"))
                .toBytes();

        assertThat(cells(bytes)).containsExactly("C1 NUMBER 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='4294967296'/>",
                "<row r='-2147483648'/>",
                "<row r='1e3'/>",
                "<row r='１'/>",
                "<row r='1'><c r='A4294967297'/></row>",
                "<row r='1'><c r='A-1'/></row>",
                "<row r='1'><c r='AAAAAAAAAAAAAAAA1'/></row>",
                "<row><c t='s'><v>4294967296</v></c></row>",
                "<row><c t='s'><v>99999999</v></c></row>"
            })
    void refusesAddressesThatOverflow(String rows) {
        byte[] bytes =
                aWorkbook().withStrings("<t>only</t>").withSheet("Audit", rows).toBytes();

        assertThat(refused(bytes).defect()).isEqualTo(FileDefect.DAMAGED);
    }

    @Test
    void readsManySheetsOfOneFarCell() {
        XlsxBytes many = aWorkbook();
        for (int i = 0; i < 400; i++) {
            many.withSheet("Sheet " + i, "<row r='1048576' hidden='1'><c r='XFD1048576'><v>1</v></c></row>");
        }

        assertThat(workbook(many.toBytes()).sheets())
                .hasSize(400)
                .allMatch(sheet -> sheet.layout().hides(1_048_575, 16_383)
                        && !sheet.layout().hides(0, 0));
    }

    private static byte[] withBomb(String part, byte[] packed, long size) {
        return aWorkbook().withStrings("<t>a</t>").withSheet("Audit", ONE).toBytes(part, entry -> {
            entry.packed = packed;
            entry.packedSize = packed.length;
            entry.size = size;
        });
    }

    private static byte[] deflatedBlanks(int mebibytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(1, true);
        try (DeflaterOutputStream stream = new DeflaterOutputStream(packed, deflater)) {
            byte[] blanks = new byte[MEBIBYTE];
            for (int i = 0; i < mebibytes; i++) {
                stream.write(blanks);
            }
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }
}
