package org.careerbenchmarks.ingest.workbook;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Packs given words into a workbook: {@code aWorkbook().withSheet("Audit", "<row><c><v>1</v></c></row>").toBytes()}. A
 * part given by its name replaces the usual one.
 */
final class XlsxBytes {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    static final String STRICT_RELATIONSHIP = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder related = new StringBuilder();
    private String settings = "";
    private String main = MAIN;
    private String relationship = RELATIONSHIP;
    private int count;

    static XlsxBytes aWorkbook() {
        return new XlsxBytes();
    }

    /** The strict variant of the format; to be said before any sheet. */
    XlsxBytes strict() {
        main = STRICT_MAIN;
        relationship = STRICT_RELATIONSHIP;
        return this;
    }

    XlsxBytes date1904(String flag) {
        settings = "<workbookPr date1904=\"" + flag + "\"/>";
        return this;
    }

    XlsxBytes withSheet(String name, String rows) {
        return withSheet(name, "", rows);
    }

    XlsxBytes withSheet(String name, String attributes, String rows) {
        String xml = "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(main, rows);
        return withSheetPart(name, attributes, xml);
    }

    XlsxBytes withSheetPart(String name, String attributes, String xml) {
        count++;
        String part = "worksheets/sheet" + count + ".xml";
        with("xl/" + part, xml);
        return withSheetEntry(name, attributes, "rId" + count).related("rId" + count, "worksheet", part);
    }

    /** A line in the list of sheets, without any part. */
    XlsxBytes withSheetEntry(String name, String attributes, String id) {
        sheets.append("<sheet name=\"%s\" sheetId=\"1\" %s r:id=\"%s\"/>".formatted(name, attributes, id));
        return this;
    }

    /** A relationship of the workbook. */
    XlsxBytes related(String id, String kind, String target) {
        return relatedAs(id, relationship + "/" + kind, target, "");
    }

    XlsxBytes relatedAs(String id, String type, String target, String attributes) {
        related.append(relation(id, type, target, attributes));
        return this;
    }

    private static String relation(String id, String type, String target, String attributes) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\" %s/>".formatted(id, type, target, attributes);
    }

    /** Shared strings, each given as the content of its {@code si}. */
    XlsxBytes withStrings(String... items) {
        StringBuilder table = new StringBuilder("<sst xmlns='" + main + "' count='4000000000' uniqueCount='-5'>");
        for (String item : items) {
            table.append("<si>").append(item).append("</si>");
        }
        return with("xl/sharedStrings.xml", table + "</sst>").related("rIdS", "sharedStrings", "sharedStrings.xml");
    }

    XlsxBytes with(String part, String text) {
        return with(part, text, StandardCharsets.UTF_8);
    }

    XlsxBytes with(String part, String text, Charset encoding) {
        parts.put(part, text.getBytes(encoding));
        return this;
    }

    static String relationships(String content) {
        return "<?xml version=\"1.0\"?><Relationships xmlns=\"" + PACKAGE + "\">" + content + "</Relationships>";
    }

    /** The relationships of the file as a whole, with its main part elsewhere than usual. */
    XlsxBytes withMainPart(String target, String attributes) {
        String type = relationship + "/officeDocument";
        return with("_rels/.rels", relationships(relation("rId1", type, target, attributes)));
    }

    byte[] toBytes() {
        return toBytes("", entry -> {});
    }

    /** With one entry of the archive changed; one that is not there is added. */
    byte[] toBytes(String changed, Consumer<ZipBytes.Entry> change) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
        all.put(
                "_rels/.rels",
                relationships(relation("rId1", relationship + "/officeDocument", "xl/workbook.xml", ""))
                        .getBytes(StandardCharsets.UTF_8));
        all.put("xl/workbook.xml", workbook().getBytes(StandardCharsets.UTF_8));
        all.put("xl/_rels/workbook.xml.rels", relationships(related.toString()).getBytes(StandardCharsets.UTF_8));
        all.putAll(parts);
        if (!changed.isEmpty()) {
            all.putIfAbsent(changed, new byte[0]);
        }
        ZipBytes zip = new ZipBytes();
        all.forEach((name, bytes) -> zip.add(name, bytes, false, name.equals(changed) ? change : entry -> {}));
        return zip.toBytes();
    }

    private String workbook() {
        String xml = "<?xml version='1.0'?><workbook xmlns='%s' xmlns:r='%s'>%s<sheets>%s</sheets></workbook>";
        return xml.formatted(main, relationship, settings, sheets);
    }
}
