package org.careerbenchmarks.corpus.hostile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerbenchmarks.model.Status;

/** The parts of an honest workbook with the sheets Return and Audit, by their names. */
final class Parts {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private Parts() {}

    static Map<String, String> of(Grid labels, Grid answers) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                TwistedReturn.TYPES,
                XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + type("xl/workbook.xml", "sheet.main")
                        + type(TwistedReturn.LABELS, "worksheet")
                        + type(TwistedReturn.ANSWERS, "worksheet")
                        + type(TwistedReturn.TEXTS, "sharedStrings")
                        + type(TwistedReturn.STYLES, "styles")
                        + "</Types>");
        parts.put(TwistedReturn.RELATIONS, relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        parts.put(
                TwistedReturn.WORKBOOK,
                XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONSHIP + "\">"
                        + "<workbookPr date1904=\"false\"/><sheets><sheet name=\"Return\" sheetId=\"1\" r:id=\"rId1\"/>"
                        + "<sheet name=\"Audit\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>");
        parts.put(
                TwistedReturn.WORKBOOK_RELATIONS,
                relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                        + relation("rId2", "worksheet", "worksheets/sheet2.xml")
                        + relation("rId3", "sharedStrings", "sharedStrings.xml")
                        + relation("rId4", "styles", "styles.xml")));
        parts.put(TwistedReturn.STYLES, XML + "<styleSheet xmlns=\"" + MAIN + "\"></styleSheet>");
        parts.put(
                TwistedReturn.TEXTS,
                XML + "<sst xmlns=\"" + MAIN + "\" count=\"3\" uniqueCount=\"3\">" + statuses() + "</sst>");
        parts.put(TwistedReturn.LABELS, worksheet(labels));
        parts.put(TwistedReturn.ANSWERS, worksheet(answers));
        return parts;
    }

    private static String statuses() {
        return Stream.of(Status.values())
                .map(status -> "<si><t>" + status.label() + "</t></si>")
                .collect(Collectors.joining());
    }

    private static String worksheet(Grid cells) {
        return XML + "<worksheet xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONSHIP + "\"><dimension ref=\"A1:F58\"/>"
                + "<sheetData>" + cells.markup() + "</sheetData></worksheet>";
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + TYPE + kind + "+xml\"/>";
    }

    private static String relations(String content) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + content + "</Relationships>";
    }

    static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONSHIP + "/" + kind + "\" Target=\"" + target + "\"/>";
    }
}
