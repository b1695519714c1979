package org.careerbenchmarks.corpus.hostile;

import static org.careerbenchmarks.corpus.hostile.Expectation.quarantined;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.careerbenchmarks.model.Status;

/** What is run or fetched by a program that trusts: macros, DDE, other workbooks, sheets elsewhere. */
final class Outsiders {

    private static final String MICROSOFT = "http://schemas.microsoft.com/office/2006/relationships/";
    private static final String FULLY = Status.FULLY.label();
    private static final String MACROS = "macros_present the file";

    private final Pile pile;

    private Outsiders(Pile pile) {
        this.pile = pile;
    }

    static void addTo(Pile pile) {
        Outsiders outsiders = new Outsiders(pile);
        outsiders.addMacros();
        outsiders.addLinkedStatuses();
        outsiders.addUnusedLinks();
        outsiders.addSheetsElsewhere();
    }

    private void addMacros() {
        TwistedReturn macros = related(pile.aReturn(), relation("rId9", MICROSOFT + "vbaProject", "vbaProject.bin", ""))
                .with("xl/vbaProject.bin", "Sub Auto_Open()");
        pile.add(Attack.OUTSIDE, "macros.xlsm", macros, macros.queried(MACROS));
        TwistedReturn hidden = pile.aReturn().with("xl/vbaProject.bin", "Sub Workbook_Open()");
        pile.add(Attack.OUTSIDE, "macros without a relationship.xlsx", hidden, hidden.queried(MACROS));
        TwistedReturn sheet = related(
                        pile.aReturn(), relation("rId9", MICROSOFT + "xlMacrosheet", "macrosheets/sheet1.xml", ""))
                .replace(
                        TwistedReturn.WORKBOOK,
                        "</sheets>",
                        "<sheet name=\"Macro1\" sheetId=\"9\" r:id=\"rId9\"/></sheets>")
                .with(
                        "xl/macrosheets/sheet1.xml",
                        "<xm:macrosheet xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\"/>");
        pile.add(Attack.OUTSIDE, "sheet of Excel 4 macros.xlsx", sheet, sheet.queried(MACROS));
        TwistedReturn old = pile.aReturn();
        pile.add(
                Attack.OUTSIDE,
                "macros.xls",
                () -> withMacros(OldFormat.of(old, workbook -> {})),
                old.queried("old_workbook_format the file", MACROS));
    }

    private static byte[] withMacros(byte[] xls) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(xls))) {
            DirectoryNode macros = (DirectoryNode) files.getRoot().createDirectory("_VBA_PROJECT_CUR");
            macros.createDocument("PROJECT", new ByteArrayInputStream(new byte[100]));
            try (HSSFWorkbook workbook = new HSSFWorkbook(files.getRoot(), true)) {
                return OldFormat.bytes(workbook);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void addLinkedStatuses() {
        String[] formulas = {
            "cmd|'/C calc'!A0",
            "[1]Sheet1!$A$1",
            "'[Book 2.xlsx]Sheet 1'!A1",
            "'\\\\127.0.0.1\\share\\[x.xlsx]Sheet1'!A1",
            "WEBSERVICE(\"http://127.0.0.1:9/\")"
        };
        for (int i = 0; i < formulas.length; i++) {
            TwistedReturn linked =
                    pile.aReturn().status("1.1", CellXml.formula(formulas[i], FULLY), Status.FULLY, FULLY);
            String name = "status from elsewhere " + (i + 1) + ".xlsx";
            pile.add(Attack.OUTSIDE, name, linked, linked.queried("linked_workbook Audit!D4"));
        }
        TwistedReturn command = pile.aReturn();
        command.badStatus("1.1", new CellXml("", "<f>cmd|'/C calc'!A0</f>"));
        pile.add(
                Attack.OUTSIDE,
                "command without a result.xlsx",
                command,
                command.queried("uncalculated_status Audit!D4"));
        TwistedReturn inside = pile.aReturn()
                .status("1.1", CellXml.formula("Table1[Status]&\"[1]Sheet1!A1\"", FULLY), Status.FULLY, FULLY);
        pile.add(Attack.OUTSIDE, "status from within.xlsx", inside, inside.accepted("formula_in_status Audit!D4"));
    }

    private void addUnusedLinks() {
        TwistedReturn link = related(
                        pile.aReturn(),
                        relation("rId9", Parts.RELATIONSHIP + "/externalLink", "externalLinks/externalLink1.xml", ""))
                .with("xl/externalLinks/externalLink1.xml", "<externalLink xmlns=\"" + Parts.MAIN + "\"/>")
                .with(
                        "xl/externalLinks/_rels/externalLink1.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + relation(
                                        "rId1",
                                        Parts.RELATIONSHIP + "/externalLinkPath",
                                        "http://127.0.0.1:9/x.xlsx",
                                        "TargetMode=\"External\"")
                                + "</Relationships>");
        pile.add(Attack.OUTSIDE, "link that nothing uses.xlsx", link, link.accepted());
        TwistedReturn query = related(
                        pile.aReturn(), relation("rId9", Parts.RELATIONSHIP + "/connections", "connections.xml", ""))
                .with("xl/connections.xml", "<connections><webPr url=\"http://127.0.0.1:9/\"/></connections>");
        pile.add(Attack.OUTSIDE, "query of a web page.xlsx", query, query.accepted());
        TwistedReturn object = pile.aReturn()
                .with("xl/embeddings/oleObject1.bin", "MZ this program cannot be run in DOS mode")
                .with("xl/activeX/activeX1.xml", "<ax:ocx xmlns:ax=\"urn:x\" ax:classid=\"{0}\"/>");
        pile.add(Attack.OUTSIDE, "embedded program.xlsx", object, object.accepted());
        TwistedReturn hyperlink = pile.aReturn()
                .with(
                        "xl/worksheets/_rels/sheet2.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + relation(
                                        "rId1",
                                        Parts.RELATIONSHIP + "/hyperlink",
                                        "file:////127.0.0.1/x",
                                        "TargetMode=\"External\"")
                                + "</Relationships>")
                .replace(
                        TwistedReturn.ANSWERS,
                        "</sheetData>",
                        "</sheetData><hyperlinks><hyperlink ref=\"E4\" r:id=\"rId1\"/></hyperlinks>");
        pile.add(Attack.OUTSIDE, "link to a file server.xlsx", hyperlink, hyperlink.accepted());
    }

    private void addSheetsElsewhere() {
        elsewhere("on the network", "http://127.0.0.1:9/sheet2.xml", "TargetMode=\"External\"");
        elsewhere("in a file", "file:///etc/passwd", "TargetMode=\"External\"");
        elsewhere("on a file server", "\\\\127.0.0.1\\share\\sheet2.xml", "TargetMode=\"External\"");
        elsewhere("on the network, unsaid", "http://127.0.0.1:9/sheet2.xml", "");
        elsewhere("above the archive", "../../../../etc/passwd", "");
        TwistedReturn texts = pile.aReturn()
                .replace(
                        TwistedReturn.WORKBOOK_RELATIONS,
                        "Target=\"sharedStrings.xml\"",
                        "Target=\"http://127.0.0.1:9/t\"");
        pile.add(Attack.OUTSIDE, "texts on the network.xlsx", texts, quarantined("unsafe_file"));
        TwistedReturn main = pile.aReturn()
                .replace(
                        TwistedReturn.RELATIONS,
                        "Target=\"xl/workbook.xml\"",
                        "Target=\"file:///etc/x\" TargetMode=\"External\"");
        pile.add(Attack.OUTSIDE, "workbook in a file.xlsx", main, quarantined("unsafe_file"));
        TwistedReturn nowhere = pile.aReturn()
                .replace(TwistedReturn.WORKBOOK_RELATIONS, "worksheets/sheet2.xml", "worksheets/sheet7.xml");
        pile.add(Attack.OUTSIDE, "sheet that is not there.xlsx", nowhere, quarantined("damaged_file"));
        TwistedReturn absolute = pile.aReturn()
                .replace(
                        TwistedReturn.WORKBOOK_RELATIONS, "worksheets/sheet2.xml", "/xl/../xl/./worksheets/sheet2.xml");
        pile.add(Attack.OUTSIDE, "sheet by a long way round.xlsx", absolute, absolute.accepted());
    }

    private void elsewhere(String where, String target, String mode) {
        TwistedReturn twisted = pile.aReturn()
                .replace(
                        TwistedReturn.WORKBOOK_RELATIONS,
                        "Target=\"worksheets/sheet2.xml\"",
                        "Target=\"" + target + "\" " + mode);
        pile.add(Attack.OUTSIDE, "sheet " + where + ".xlsx", twisted, quarantined("unsafe_file"));
    }

    private static TwistedReturn related(TwistedReturn twisted, String relation) {
        return twisted.replace(TwistedReturn.WORKBOOK_RELATIONS, "</Relationships>", relation + "</Relationships>");
    }

    private static String relation(String id, String type, String target, String mode) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\" %s/>".formatted(id, type, target, mode);
    }
}
