package org.careerbenchmarks.corpus.hostile;

import static org.careerbenchmarks.corpus.hostile.Expectation.otherFormat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.careerbenchmarks.ingest.workbook.ZipBytes;

/** Files of other programs and other times, most of them under the name of a workbook. */
final class OtherFormats {

    private static final String CSV = "Ref,Benchmark,Characteristic,Status\n1.1,1,Our programme,Fully achieved\n";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SLIDES = "http://schemas.openxmlformats.org/presentationml/2006/main";

    private final Pile pile;

    private OtherFormats(Pile pile) {
        this.pile = pile;
    }

    static void addTo(Pile pile) {
        OtherFormats formats = new OtherFormats(pile);
        formats.addOldExcel();
        formats.addTexts();
        formats.addArchives();
        formats.addPictures();
        formats.addStrict();
        formats.addOtherNames();
    }

    private void addOldExcel() {
        byte[] start5 = HexFormat.of().parseHex("0908080000050500bb0dcc07" + "0a000000");
        add("Excel 95.xls", "95", () -> container("Book", start5));
        add("Excel 5.xlsx", "95", () -> container("Book", Arrays.copyOf(start5, 9000)));
        add("Excel 4.xls", "Excel 2 to 4", () -> Arrays.copyOf(HexFormat.of().parseHex("0904060000041000"), 600));
        add("Excel 3.xls", "Excel 2 to 4", () -> Arrays.copyOf(HexFormat.of().parseHex("0902060000031000"), 600));
        add("Excel 2.xls", "Excel 2 to 4", () -> Arrays.copyOf(HexFormat.of().parseHex("0900040002001000"), 600));
        add("Word 97.xls", ".doc", () -> container("WordDocument", new byte[5000]));
        add("PowerPoint 97.xls", ".ppt", () -> container("PowerPoint Document", new byte[5000]));
    }

    private static byte[] container(String name, byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(content), name);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void addTexts() {
        String workbook2003 = "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet/></Workbook>";
        text("XML of Excel 2003.xls", "Excel 2003", workbook2003, StandardCharsets.UTF_8);
        text("XML of Excel 2003.xml", "Excel 2003", workbook2003 + " ", StandardCharsets.UTF_8);
        text(
                "page.xls",
                "HTML",
                "<html><body><table><tr><td>1.1</td></tr></table></body></html>",
                StandardCharsets.UTF_8);
        text("page.xlsx", "HTML", "\ufeff<!DOCTYPE html>\n<html></html>", StandardCharsets.UTF_8);
        text(
                "page with sheets.xls",
                "HTML",
                "MIME-Version: 1.0\nContent-Type: multipart/related",
                StandardCharsets.UTF_8);
        text("table.xls", "CSV", CSV, StandardCharsets.UTF_8);
        text("table.csv", "CSV", CSV + "1.2,1,x,Not achieved\n", StandardCharsets.UTF_8);
        text("table in UTF-16.xls", "CSV", CSV.replace(',', '\t'), StandardCharsets.UTF_16);
        text("letter.xlsx", "PDF", "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj", StandardCharsets.ISO_8859_1);
        text("letter.pdf", "PDF", "%PDF-1.4\n", StandardCharsets.ISO_8859_1);
        text("letter.xls", "rtf", "{\\rtf1\\ansi Fully achieved}", StandardCharsets.US_ASCII);
    }

    private void addArchives() {
        add("document.xlsx", ".docx", () -> office("word/document.xml", "document", WORD));
        add("document.docx", ".docx", () -> office("word/document.xml", "document xml:space=\"default\"", WORD));
        add("slides.xlsx", ".pptx", () -> office("ppt/presentation.xml", "presentation", SLIDES));
        add("binary.xlsb", ".xlsb", () -> office("xl/workbook.bin", "x", ""));
        add("binary.xlsx", ".xlsb", () -> office("xl/workbook.bin", "x y=\"1\"", ""));
        add("calc.ods", ".ods", () -> openDocument("spreadsheet"));
        add("calc.xlsx", ".ods", () -> openDocument("spreadsheet\n"));
        add("writer.xlsx", ".odt", () -> openDocument("text"));
        add("apple.numbers", ".numbers", () -> new ZipBytes()
                .stored("Index/Document.iwa", "x")
                .stored("Index/Tables/DataList.iwa", "y")
                .toBytes());
    }

    private static byte[] office(String main, String root, String namespace) {
        String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + Parts.relation("rId1", "officeDocument", main) + "</Relationships>";
        return new ZipBytes()
                .deflated(TwistedReturn.TYPES, "<Types/>")
                .deflated(TwistedReturn.RELATIONS, relations)
                .deflated(main, "<" + root + " xmlns=\"" + namespace + "\"/>")
                .toBytes();
    }

    private static byte[] openDocument(String kind) {
        return new ZipBytes()
                .stored("mimetype", "application/vnd.oasis.opendocument." + kind)
                .deflated("content.xml", "<office:document-content/>")
                .toBytes();
    }

    private void addPictures() {
        add("photo.xlsx", "picture", () -> head("ffd8ffe000104a46"));
        add("screen.xlsx", "picture", () -> head("89504e470d0a1a0a0000000d"));
        add("packed.xlsx", "gzip", () -> head("1f8b0800000000"));
        add("packed.7z.xlsx", "7-Zip", () -> head("377abcaf271c0004"));
        add("packed.rar.xlsx", "RAR", () -> head("526172211a0700"));
    }

    private static byte[] head(String hex) {
        return Arrays.copyOf(HexFormat.of().parseHex(hex), 2000);
    }

    /** The strict variant of the format is read as it should be. */
    private void addStrict() {
        TwistedReturn strict = strict(pile.aReturn());
        pile.add(Attack.FORMAT, "strict.xlsx", strict, strict.accepted());
        TwistedReturn dates = strict(pile.aReturn());
        dates.label("B8", new CellXml("t=\"d\"", "<v>2019-07-10T00:00:00</v>"));
        pile.add(Attack.FORMAT, "strict with its own dates.xlsx", dates, dates.accepted());
        TwistedReturn target = strict(pile.aReturn());
        target.target("1.2", new CellXml("t=\"d\"", "<v>2020-02-29</v>"), java.time.LocalDate.of(2020, 2, 29));
        pile.add(Attack.FORMAT, "strict with a target date.xlsx", target, target.accepted());
    }

    private static TwistedReturn strict(TwistedReturn twisted) {
        for (String part : twisted.parts().keySet()) {
            twisted.change(part, text -> text.replace(Parts.MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                    .replace(Parts.RELATIONSHIP, "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        }
        return twisted;
    }

    /** The other side: workbooks under the names of other formats. */
    private void addOtherNames() {
        for (String name : new String[] {"a workbook.xls", "a workbook.pdf", "a workbook.csv", "a workbook"}) {
            TwistedReturn honest = pile.aReturn();
            pile.add(Attack.FORMAT, name, honest, honest.accepted());
        }
        TwistedReturn old = pile.aReturn();
        pile.add(
                Attack.FORMAT,
                "an old workbook.xlsx",
                () -> OldFormat.of(old, workbook -> {}),
                old.accepted("old_workbook_format the file"));
        TwistedReturn cut = pile.aReturn();
        pile.add(
                Attack.FORMAT,
                "half an old workbook.xls",
                () -> {
                    byte[] whole = OldFormat.of(cut, workbook -> {});
                    return Arrays.copyOf(whole, whole.length / 2);
                },
                Expectation.quarantined("damaged_file"));
    }

    private void text(String name, String saying, String text, Charset encoding) {
        add(name, saying, () -> text.getBytes(encoding));
    }

    private void add(String name, String saying, Supplier<byte[]> bytes) {
        pile.add(Attack.FORMAT, name, bytes, otherFormat(saying));
    }
}
