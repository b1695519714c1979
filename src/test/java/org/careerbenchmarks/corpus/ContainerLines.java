package org.careerbenchmarks.corpus;

import static org.careerbenchmarks.corpus.CorpusCase.line;
import static org.careerbenchmarks.corpus.Repacked.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lines 11 and 79 to 83: size, other programs, harm, and rows that must not get lost. */
final class ContainerLines {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final int MOST_ROWS = 5_000;
    private static final int ROWS_OF_TEMPLATE = 58;
    private static final String CSV = "Ref;Characteristic;Status\n1.1;Pupils’ programme – caf\u00e9;Fully achieved\n";
    private static final String SHEET = "xl/worksheets/sheet2.xml";

    private ContainerLines() {}

    static List<CorpusCase> cases() {
        return Stream.of(bloated(), large(), spreadsheetsAsText(), otherPrograms(), malicious(), manyRows())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CorpusCase> bloated() {
        return List.of(
                line(11).named("styles of 60 MiB").saved(open -> padded(open, "xl/styles.xml", 60)),
                line(11).named("styles of 64 MiB")
                        .saved(open -> padded(open, "xl/styles.xml", 64))
                        .quarantined("file_too_large"),
                line(11).named("shared strings of 65 MiB")
                        .saved(open -> padded(open, "xl/sharedStrings.xml", 65))
                        .quarantined("file_too_large"),
                line(11).named("a theme of 70 MiB that nobody reads")
                        .saved(open -> Repacked.with(open.bytes(), "xl/theme/theme1.xml", spaces(70)))
                        .quarantined("file_too_large"));
    }

    /** Spaces at the end of a part: as many parts of a workbook that was copied about for years. */
    private static byte[] padded(OpenReturn open, String part, int mebibytes) {
        byte[] bytes = open.bytes();
        byte[] content = Repacked.unpack(bytes).get(part);
        byte[] padded = Arrays.copyOf(content, content.length + mebibytes * MEBIBYTE);
        Arrays.fill(padded, content.length, padded.length, (byte) ' ');
        return Repacked.with(bytes, part, padded);
    }

    private static byte[] spaces(int mebibytes) {
        byte[] spaces = new byte[mebibytes * MEBIBYTE];
        Arrays.fill(spaces, (byte) ' ');
        return spaces;
    }

    private static List<CorpusCase> large() {
        return List.of(
                line(79).named("photos of 19 MiB").saved(open -> withPhoto(open, 19)),
                line(79).named("photos of 20 MiB")
                        .saved(open -> withPhoto(open, 20))
                        .quarantined("file_too_large"),
                line(79).named("no workbook and 21 MiB")
                        .saved(open -> noise(21))
                        .quarantined("file_too_large"));
    }

    private static byte[] withPhoto(OpenReturn open, int mebibytes) {
        return Repacked.with(open.bytes(), "xl/media/image1.jpeg", noise(mebibytes));
    }

    private static byte[] noise(int mebibytes) {
        byte[] noise = new byte[mebibytes * MEBIBYTE];
        new Random(79).nextBytes(noise);
        return noise;
    }

    private static List<CorpusCase> spreadsheetsAsText() {
        return List.of(
                csv("CSV in cp1252", CSV, Charset.forName("windows-1252")),
                csv("CSV in UTF-16", "\uFEFF" + CSV, StandardCharsets.UTF_16LE),
                csv("CSV with CR only", CSV.replace('\n', '\r'), StandardCharsets.UTF_8),
                csv("CSV in UTF-16, big end first", "\uFEFF" + CSV, StandardCharsets.UTF_16BE));
    }

    private static CorpusCase csv(String name, String text, Charset encoding) {
        return line(80).named(name).as(".csv").bytes(text.getBytes(encoding)).quarantined("not_a_workbook");
    }

    private static List<CorpusCase> otherPrograms() {
        return List.of(
                line(81).named("strict variant").saved(ContainerLines::strict),
                line(81).named("strict variant with a blank")
                        .sending(open -> open.leaveOpen("4.4"))
                        .saved(ContainerLines::strict)
                        .queried()
                        .finding("blank_status", Refs.status("4.4"))
                        .missing("4.4"),
                line(81).named("texts in the cells, no shared strings").saved(open -> withInlineTexts(open.bytes())),
                line(81).named("elements with a prefix")
                        .saved(open -> Repacked.changing(
                                open.bytes(),
                                (name, text) -> name.startsWith("xl/worksheets/") ? prefixed(text) : text)),
                line(81).named("parts packed in another order").saved(open -> {
                    var parts = Repacked.unpack(open.bytes());
                    var reversed = new TreeMap<String, byte[]>(Comparator.reverseOrder());
                    reversed.putAll(parts);
                    return Repacked.pack(reversed);
                }));
    }

    private static byte[] strict(OpenReturn open) {
        return Repacked.changing(open.bytes(), (name, text) -> text.replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships"));
    }

    private static byte[] withInlineTexts(byte[] workbook) {
        String[] strings =
                new String(Repacked.unpack(workbook).get("xl/sharedStrings.xml"), StandardCharsets.UTF_8).split("<si>");
        byte[] inlined = Repacked.changing(
                workbook,
                (name, text) -> name.startsWith("xl/worksheets/")
                        ? Pattern.compile("t=\"s\"(>)<v>([0-9]+)</v>")
                                .matcher(text)
                                .replaceAll(found -> Matcher.quoteReplacement("t=\"inlineStr\"><is>"
                                        + strings[Integer.parseInt(found.group(2)) + 1]
                                                .split("</si>")[0] + "</is>"))
                        : text);
        return Repacked.changing(inlined, "xl/sharedStrings.xml", text -> text.replaceAll("<si>.*</si>", ""));
    }

    private static String prefixed(String sheet) {
        return sheet.replaceAll("<(/?)([A-Za-z][A-Za-z0-9]*)(?=[ />])", "<$1x:$2")
                .replace("xmlns=\"", "xmlns:x=\"");
    }

    private static List<CorpusCase> malicious() {
        return List.of(
                line(82).named("external entity in a sheet")
                        .saved(open -> withDoctype(
                                open, SHEET, "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"))
                        .quarantined("unsafe_file"),
                line(82).named("external definition in the workbook")
                        .saved(open -> withDoctype(
                                open, "xl/workbook.xml", "<!DOCTYPE workbook SYSTEM \"http://127.0.0.1:9/x.dtd\">"))
                        .quarantined("unsafe_file"),
                line(82).named("entry outside the archive")
                        .saved(open -> Repacked.with(open.bytes(), "../../start.bat", text("echo")))
                        .quarantined("unsafe_file"),
                line(82).named("entry with an absolute name")
                        .saved(open -> Repacked.with(open.bytes(), "/etc/cron.d/job", text("echo")))
                        .quarantined("unsafe_file"),
                line(82).named("entry with a backslash")
                        .saved(open -> Repacked.with(open.bytes(), "..\\start.bat", text("echo")))
                        .quarantined("unsafe_file"),
                line(82).named("entry with two dots in its name, and no path")
                        .saved(open -> Repacked.with(open.bytes(), "xl/notes..xml", text("<notes/>"))));
    }

    private static byte[] withDoctype(OpenReturn open, String part, String doctype) {
        return Repacked.changing(
                open.bytes(), part, text -> text.replaceFirst("\\?>", "?>" + Matcher.quoteReplacement(doctype)));
    }

    private static List<CorpusCase> manyRows() {
        return List.of(
                line(83).named("an empty row after every answer")
                        .sending(open -> {
                            for (int row = 58; row > 4; row--) {
                                open.insertRows(row, 1);
                            }
                        })
                        .fromCells(row -> "D" + (2 * row - 4)),
                line(83).named("5,000 rows").sending(open -> fillUpTo(open, MOST_ROWS)),
                line(83).named("5,001 rows")
                        .sending(open -> fillUpTo(open, MOST_ROWS + 1))
                        .quarantined("file_too_large"),
                line(83).named("last answer 2,000 rows below")
                        .sending(open -> open.insertRows(58, 2_000))
                        .fromCells(row -> "D" + (row == 58 ? 2_058 : row)),
                line(83).named("reader meets an empty sheet first")
                        .sending(open -> {
                            XSSFWorkbook workbook = open.workbook();
                            workbook.createSheet("Sheet1");
                            workbook.setSheetOrder("Sheet1", 0);
                        })
                        .finding("extra_sheets", "the file"));
    }

    /** Words in the column of the characteristics, with neither ref nor status. */
    private static void fillUpTo(OpenReturn open, int rows) {
        for (int row = ROWS_OF_TEMPLATE + 1; row <= rows; row++) {
            open.type("C" + row, "a line of the minutes of the governors");
        }
    }
}
