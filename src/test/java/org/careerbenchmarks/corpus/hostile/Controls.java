package org.careerbenchmarks.corpus.hostile;

import static org.careerbenchmarks.corpus.hostile.Expectation.harmless;
import static org.careerbenchmarks.corpus.hostile.Expectation.quarantined;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.careerbenchmarks.ingest.workbook.ZipBytes;
import org.careerbenchmarks.model.Status;

/** Characters that control machines: written the way workbooks write what XML cannot hold, and raw. */
final class Controls {

    private static final String FULLY = Status.FULLY.label();

    private final Pile pile;

    private Controls(Pile pile) {
        this.pile = pile;
    }

    static void addTo(Pile pile) {
        Controls controls = new Controls(pile);
        controls.addEvidence();
        controls.addStatuses();
        controls.addLabels();
        controls.addBrokenXml();
        controls.addOldFormat();
    }

    private void addEvidence() {
        Map<String, String> written = Map.of(
                "NUL", "page_x0000_ 4",
                "half a pair", "page_xD83D_ 4",
                "the other half", "page_xDE00_ 4",
                "a pair the wrong way round", "page_xDE00__xD83D_ 4",
                "an escape sequence", "page_x001B_ 4",
                "a bell at the end", "page 4_x0007_",
                "a delete", "page\u007f 4",
                "a C1 control", "page\u0090 4",
                "nothing but NUL before", "_x0000__x0000_page 4");
        written.forEach((name, text) -> {
            TwistedReturn twisted = pile.aReturn().evidence("1.1", CellXml.text(text), "page 4");
            String file = name + " in an evidence.xlsx";
            pile.add(Attack.CONTROL, file, twisted, twisted.accepted("control_characters Audit!E4"));
        });
        TwistedReturn nothing = pile.aReturn().evidence("1.1", CellXml.text("_x0000__x0008_"), null);
        pile.add(
                Attack.CONTROL,
                "evidence of nothing but NUL.xlsx",
                nothing,
                nothing.accepted("control_characters Audit!E4"));
        TwistedReturn face = pile.aReturn().evidence("1.1", CellXml.text("_xD83D__xDE00_"), "\uD83D\uDE00");
        pile.add(Attack.CONTROL, "whole pair.xlsx", face, face.accepted());
        TwistedReturn lines = pile.aReturn().evidence("1.1", CellXml.text("a_x000D__x000A_b\tc"), "a\nb c");
        pile.add(Attack.CONTROL, "line ends and tabs.xlsx", lines, lines.accepted());
        TwistedReturn words =
                pile.aReturn().evidence("1.1", CellXml.text("file_x00 _x005F_x0000_"), "file_x00 _x0000_");
        pile.add(Attack.CONTROL, "only the look of NUL.xlsx", words, words.accepted());
    }

    private void addStatuses() {
        for (String text : new String[] {"Fully_x0000_ achieved", "_xD800_Fully achieved", "Fully achieved_x0001_"}) {
            TwistedReturn twisted = pile.aReturn().status("1.1", CellXml.text(text), Status.FULLY, FULLY);
            String name = text.replaceAll("Fully| achieved|_", "") + " in a status.xlsx";
            pile.add(Attack.CONTROL, name, twisted, twisted.accepted("control_characters Audit!D4"));
        }
        TwistedReturn shared = pile.aReturn()
                .replace(TwistedReturn.TEXTS, "</sst>", "<si><t>Fully_x0000_ achieved</t></si></sst>")
                .status("1.1", CellXml.shared(3), Status.FULLY, FULLY);
        pile.add(Attack.CONTROL, "NUL in a shared text.xlsx", shared, shared.accepted("control_characters Audit!D4"));
        TwistedReturn nothing = pile.aReturn().badStatus("1.1", CellXml.text("_x0000_"));
        pile.add(Attack.CONTROL, "status of nothing but NUL.xlsx", nothing, nothing.queried("blank_status Audit!D4"));
    }

    private void addLabels() {
        TwistedReturn role = pile.aReturn().label("B9", CellXml.text("Head_x0000_ of school_xDFFF_"));
        pile.add(Attack.CONTROL, "NUL in a role.xlsx", role, role.accepted("control_characters Return!B9"));
        TwistedReturn name = pile.aReturn();
        name.label("B5", CellXml.text(name.school().name() + "_x0000_"));
        pile.add(Attack.CONTROL, "NUL in a school's name.xlsx", name, name.accepted("control_characters Return!B5"));
        TwistedReturn urn = pile.aReturn();
        urn.label("B4", CellXml.text("_x0000_" + urn.school().urn()));
        pile.add(Attack.CONTROL, "NUL in a URN.xlsx", urn, urn.accepted("control_characters Return!B4"));
    }

    /** What XML forbids; a file with it was not written by any spreadsheet program. */
    private void addBrokenXml() {
        for (String raw : new String[] {"\u0000", "\u0001", "&#0;", "&#x1;", "&#xD800;", "&#x110000;"}) {
            TwistedReturn twisted = pile.aReturn().evidence("1.1", CellXml.markup("<is><t>" + raw + "</t></is>"), null);
            String name =
                    "raw " + (raw.length() == 1 ? (int) raw.charAt(0) : "reference " + raw.replaceAll("[&#;]", ""))
                            + " in XML.xlsx";
            pile.add(Attack.CONTROL, name, twisted, quarantined("damaged_file"));
        }
        TwistedReturn half = pile.aReturn().evidence("1.1", CellXml.text("half: @@@"), "half: @@@");
        pile.add(Attack.CONTROL, "half a pair as bytes.xlsx", () -> withHalf(half), quarantined("damaged_file"));
        TwistedReturn none = pile.aReturn().evidence("1.1", CellXml.text("a\uFFFEb"), "a\uFFFEb");
        pile.add(Attack.CONTROL, "no character in XML.xlsx", none, harmless(none.accepted()));
    }

    /** U+D800 the way no UTF-8 may write it. */
    private static byte[] withHalf(TwistedReturn twisted) {
        ZipBytes zip = new ZipBytes();
        twisted.parts().forEach((name, text) -> {
            String latin = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            String broken = latin.replace("@@@", "\u00ed\u00a0\u0080");
            zip.add(name, broken.getBytes(StandardCharsets.ISO_8859_1), false, entry -> {});
        });
        return zip.toBytes();
    }

    private void addOldFormat() {
        TwistedReturn old = pile.aReturn().evidence("1.1", CellXml.text("replaced"), "page 4");
        pile.add(
                Attack.CONTROL,
                "NUL and half a pair.xls",
                () -> OldFormat.of(old, workbook -> workbook.getSheet("Audit")
                        .getRow(3)
                        .getCell(4)
                        .setCellValue("page\u0000\uD800 4\u001b")),
                old.accepted("old_workbook_format the file", "control_characters Audit!E4"));
    }
}
