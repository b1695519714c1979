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
import org.apache.poi.poifs.crypt.EncryptionMode;

/** Lines 1 to 10: what kind of file it is, whatever its name says. */
final class FileLines {

    private static final String CSV = "Ref,Characteristic,Status\n1.1,Our careers programme,Fully achieved\n";
    private static final byte[] PDF = text("%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n");

    private FileLines() {}

    static List<CorpusCase> cases() {
        return Stream.of(locked(), oldFormats(), withMacros(), otherKinds(), broken(), archives())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CorpusCase> locked() {
        return List.of(
                line(1).named("password, agile encryption")
                        .saved(open -> SavedAs.withPassword(open, "Gromit", EncryptionMode.agile))
                        .quarantined("password_protected"),
                line(1).named("password, standard encryption")
                        .saved(open -> SavedAs.withPassword(open, "Gromit", EncryptionMode.standard))
                        .quarantined("password_protected"),
                line(1).named("password nearly that of Excel itself")
                        .saved(open -> SavedAs.withPassword(open, "velvetSweatshop", EncryptionMode.agile))
                        .quarantined("password_protected"),
                line(1).named("password, Excel 97")
                        .as(".xls")
                        .saved(open -> SavedAs.xlsWithPassword(open, "Gromit"))
                        .quarantined("password_protected"),
                line(2).named("read-only, agile encryption")
                        .saved(open -> SavedAs.withPassword(open, SavedAs.READ_ONLY, EncryptionMode.agile))
                        .finding("protected_only", "the file"),
                line(2).named("read-only, standard encryption")
                        .saved(open -> SavedAs.withPassword(open, SavedAs.READ_ONLY, EncryptionMode.standard))
                        .finding("protected_only", "the file"),
                line(2).named("read-only, Excel 97")
                        .as(".xls")
                        .saved(open -> SavedAs.xlsWithPassword(open, SavedAs.READ_ONLY))
                        .finding("protected_only", "the file")
                        .finding("old_workbook_format", "the file"),
                line(2).named("read-only with a blank")
                        .sending(open -> open.leaveOpen("3.1"))
                        .saved(open -> SavedAs.withPassword(open, SavedAs.READ_ONLY, EncryptionMode.agile))
                        .queried()
                        .finding("protected_only", "the file")
                        .finding("blank_status", Refs.status("3.1"))
                        .missing("3.1"),
                line(2).named("sheets protected by a password").sending(open -> {
                    open.audit().protectSheet("Gromit");
                    open.cover().protectSheet("Gromit");
                }),
                line(2).named("structure of the workbook locked").sending(open -> open.workbook().lockStructure()));
    }

    private static List<CorpusCase> oldFormats() {
        return List.of(
                line(3).named("Excel 97")
                        .as(".xls")
                        .saved(SavedAs::xls)
                        .finding("old_workbook_format", "the file"),
                line(3).named("Excel 97 called xlsx").saved(SavedAs::xls).finding("old_workbook_format", "the file"),
                line(3).named("Excel 97 with a blank")
                        .as(".xls")
                        .sending(open -> open.leaveOpen("2.2"))
                        .saved(SavedAs::xls)
                        .queried()
                        .finding("old_workbook_format", "the file")
                        .finding("blank_status", Refs.status("2.2"))
                        .missing("2.2"),
                line(3).named("xlsx called xls").as(".xls"),
                line(4).named("Excel 95").as(".xls").bytes(SavedAs.excel95()).quarantined("not_a_workbook"),
                line(4).named("Excel 4")
                        .as(".xls")
                        .bytes(HexFormat.of().parseHex("0904060000001000000055000200ffff0a000000"))
                        .quarantined("not_a_workbook"),
                line(4).named("web page called xls")
                        .as(".xls")
                        .bytes(text("<html><body><table><tr><td>1.1</td><td>Fully achieved</td></tr></table></body></html>"))
                        .quarantined("not_a_workbook"),
                line(4).named("Excel 2003 XML called xls")
                        .as(".xls")
                        .bytes(text("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"))
                        .quarantined("not_a_workbook"),
                line(4).named("CSV called xls").as(".xls").bytes(text(CSV)).quarantined("not_a_workbook"));
    }

    private static List<CorpusCase> withMacros() {
        return List.of(
                line(5).named("macros")
                        .as(".xlsm")
                        .saved(open -> SavedAs.xlsm(open, true))
                        .queried()
                        .finding("macros_present", "the file"),
                line(5).named("macros called xlsx")
                        .saved(open -> SavedAs.xlsm(open, true))
                        .queried()
                        .finding("macros_present", "the file"),
                line(5).named("xlsm without macros").as(".xlsm").saved(open -> SavedAs.xlsm(open, false)),
                line(5).named("macros, Excel 97")
                        .as(".xls")
                        .saved(SavedAs::xlsWithMacros)
                        .queried()
                        .finding("macros_present", "the file")
                        .finding("old_workbook_format", "the file"));
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
                other(8, "Google link", ".gsheet", text("{\"url\": \"https://docs.google.com/open?id=1\", \"doc_id\": \"1\"}")));
    }

    private static CorpusCase other(int line, String name, String extension, byte[] bytes) {
        return line(line).named(name).as(extension).bytes(unlikeOthers(bytes, name)).quarantined("not_a_workbook");
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
                line(9).named("four bytes").bytes(HexFormat.of().parseHex("504b0304")).quarantined("damaged_file"),
                line(9).named("second half lost").saved(open -> half(open.bytes())).quarantined("damaged_file"),
                line(9).named("last byte lost")
                        .saved(open -> Arrays.copyOf(open.bytes(), open.bytes().length - 1))
                        .quarantined("damaged_file"),
                line(9).named("a byte flipped").saved(FileLines::flipped).quarantined("damaged_file"),
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
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body/></w:document>");
    }

    private static byte[] office(String part, String type, String content) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "[Content_Types].xml",
                text("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/"
                        + part + "\" ContentType=\"" + type + "\"/></Types>"));
        files.put(
                "_rels/.rels",
                text("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
                        + "Id=\"rId1\" Target=\"" + part + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships/officeDocument\"/></Relationships>"));
        files.put(part, text(content));
        return Repacked.pack(files);
    }
}
