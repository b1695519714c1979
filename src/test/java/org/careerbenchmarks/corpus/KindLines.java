package org.careerbenchmarks.corpus;

import static org.careerbenchmarks.corpus.CorpusCase.line;
import static org.careerbenchmarks.corpus.Repacked.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lines 6 to 10: files that are no workbooks, whatever their names say. */
final class KindLines {

    private static final String CSV = "Ref,Characteristic,Status\n1.1,Our careers programme,Fully achieved\n";
    private static final byte[] PDF =
            text("%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n");

    private static final String TYPES =
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/%s" ContentType="%s"/></Types>""";
    private static final String RELATIONS =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Target="%s"
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
            </Relationships>""";
    private static final String WORD =
            """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/>
            </w:document>""";

    private KindLines() {}

    static List<CorpusCase> cases() {
        return Stream.of(otherKinds(), broken(), archives())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CorpusCase> otherKinds() {
        return List.of(
                other(6, "OpenDocument", ".ods", openDocument("spreadsheet")),
                other(6, "OpenDocument called xlsx", ".xlsx", openDocument("spreadsheet")),
                other(6, "binary workbook", ".xlsb", binaryWorkbook()),
                other(6, "binary workbook called xlsx", ".xlsx", binaryWorkbook()),
                other(7, "CSV", ".csv", text(CSV)),
                other(7, "CSV called xlsx", ".xlsx", text(CSV)),
                other(7, "CSV with a byte order mark", ".csv", text("\uFEFF" + CSV)),
                other(8, "PDF", ".pdf", PDF),
                other(8, "PDF called xlsx", ".xlsx", PDF),
                other(8, "Word", ".docx", wordDocument()),
                other(8, "Word called xlsx", ".xlsx", wordDocument()),
                other(8, "picture", ".png", HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452")),
                other(8, "Numbers", ".numbers", zip("Index/Document.iwa", "Metadata/Properties.plist")),
                other(8, "Google link", ".gsheet", text("{\"url\": \"https://docs.google.com/open?id=1\"}")));
    }

    private static CorpusCase other(int line, String name, String extension, byte[] bytes) {
        return line(line)
                .named(name)
                .as(extension)
                .bytes(unlikeOthers(bytes, name))
                .quarantined("not_a_workbook");
    }

    /** No two files of the corpus are duplicates. */
    private static byte[] unlikeOthers(byte[] bytes, String name) {
        if (bytes[0] == 'P' && bytes[1] == 'K') {
            return Repacked.with(bytes, "docProps/title.txt", text(name));
        }
        byte[] longer = Arrays.copyOf(bytes, bytes.length + name.length() + 1);
        System.arraycopy(text("\n" + name), 0, longer, bytes.length, name.length() + 1);
        return longer;
    }

    private static List<CorpusCase> broken() {
        return List.of(
                line(9).named("no bytes").bytes(new byte[0]).quarantined("empty_file"),
                line(9).named("four bytes")
                        .bytes(HexFormat.of().parseHex("504b0304"))
                        .quarantined("damaged_file"),
                line(9).named("second half lost")
                        .saved(open -> half(open.bytes()))
                        .quarantined("damaged_file"),
                line(9).named("last byte lost")
                        .saved(open -> Arrays.copyOf(open.bytes(), open.bytes().length - 1))
                        .quarantined("damaged_file"),
                line(9).named("a byte flipped").saved(KindLines::flipped).quarantined("damaged_file"),
                line(9).named("Excel 97, second half lost")
                        .as(".xls")
                        .saved(open -> half(SavedAs.xls(open)))
                        .quarantined("damaged_file"),
                line(9).named("unknown bytes")
                        .bytes("\u0001\u0002\u0003 what?".getBytes(StandardCharsets.ISO_8859_1))
                        .quarantined("not_a_workbook"));
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    /** In the middle of the largest part. */
    private static byte[] flipped(OpenReturn open) {
        byte[] bytes = open.bytes();
        bytes[bytes.length / 2] ^= 0x10;
        return bytes;
    }

    private static List<CorpusCase> archives() {
        return List.of(
                line(10).named("three workbooks in an archive")
                        .as(".zip")
                        .saved(open -> archive(open, "one.xlsx", "two.xlsx", "three.xlsx"))
                        .quarantined("archive_of_files"),
                line(10).named("one workbook in an archive")
                        .as(".zip")
                        .saved(open -> archive(open, "return.xlsx"))
                        .quarantined("archive_of_files"),
                line(10).named("folders of workbooks called xlsx")
                        .saved(open -> archive(open, "north/one.xlsx", "south/one.xlsx"))
                        .quarantined("archive_of_files"));
    }

    private static byte[] archive(OpenReturn open, String... names) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            files.put(name, open.bytes());
        }
        return Repacked.pack(files);
    }

    private static byte[] zip(String... names) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            files.put(name, text("part"));
        }
        return Repacked.pack(files);
    }

    private static byte[] openDocument(String kind) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("mimetype", text("application/vnd.oasis.opendocument." + kind));
        files.put("content.xml", text("<office:document-content/>"));
        return Repacked.pack(files);
    }

    private static byte[] binaryWorkbook() {
        return office("xl/workbook.bin", "application/vnd.ms-excel.sheet.binary.macroEnabled.main", "book");
    }

    private static byte[] wordDocument() {
        return office(
                "word/document.xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                WORD);
    }

    private static byte[] office(String part, String type, String content) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("[Content_Types].xml", text(TYPES.formatted(part, type)));
        files.put("_rels/.rels", text(RELATIONS.formatted(part)));
        files.put(part, text(content));
        return Repacked.pack(files);
    }
}
