package org.careerbenchmarks.corpus.hostile;

import static org.careerbenchmarks.corpus.hostile.Expectation.harmless;
import static org.careerbenchmarks.corpus.hostile.Expectation.quarantined;

import java.util.function.IntFunction;

/** Small files that unpack to more than anybody needs. */
final class Bombs {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final String BLANK_ROW = "<row r=\"1000\" spans=\"1:6\" s=\"1\" customFormat=\"1\"/>";

    private static final String EXTENSION = "<ext uri=\"" + "x".repeat(2_000) + "\"/>";

    private final Pile pile;

    private Bombs(Pile pile) {
        this.pile = pile;
    }

    static void addTo(Pile pile) {
        Bombs bombs = new Bombs(pile);
        bombs.addSheets();
        bombs.addTexts();
        bombs.addOneText();
        bombs.addOtherParts();
    }

    private void addSheets() {
        refused(
                "bomb of rows in a sheet, 100 MiB",
                TwistedReturn.ANSWERS,
                "</sheetData>",
                100,
                i -> BLANK_ROW.repeat(20));
        refused("bomb of cells in a sheet, 150 MiB", TwistedReturn.ANSWERS, "</row>", 150, i -> "<c s=\"1\"/>"
                .repeat(20));
        refused("bomb behind the cells of a sheet, 80 MiB", TwistedReturn.ANSWERS, "</worksheet>", 80, i -> EXTENSION);
        accepted("extensions of a sheet, 60 MiB", TwistedReturn.ANSWERS, "</worksheet>", 60, i -> EXTENSION);
    }

    private void addTexts() {
        refused("bomb of equal texts, 120 MiB", TwistedReturn.TEXTS, "</sst>", 120, i -> "<si><t>Fully</t></si>"
                .repeat(20));
        String filler = "<si><t>" + "Fully achieved, as everybody can see. ".repeat(60);
        refused("700 MB of distinct strings", TwistedReturn.TEXTS, "</sst>", 700, i -> filler + i + "</t></si>");
        refused("distinct texts, 80 MiB", TwistedReturn.TEXTS, "</sst>", 80, i -> "<si><t>" + i + "</t></si>");
        accepted("distinct texts, 60 MiB", TwistedReturn.TEXTS, "</sst>", 60, i -> filler + i + "</t></si>");
        for (char name = 'a'; name <= 'c'; name++) {
            // Within the limit on bytes, and yet a text for every seven of them.
            TwistedReturn twisted = pile.aReturn();
            BigZip zip = new BigZip(twisted, TwistedReturn.TEXTS, "</sst>");
            String start = "<si><t>" + name;
            pile.add(
                    Attack.BOMB,
                    "millions of short texts (" + name + ").xlsx",
                    zip.growing(60 * MEBIBYTE, i -> start + i + "</t></si>"),
                    harmless(twisted.accepted()));
        }
    }

    private void addOneText() {
        int limit = 1_000_000;
        longText("a text of the greatest length", limit);
        String large = "file_too_large";
        TwistedReturn longer = pile.aReturn();
        longer.answer("E4", CellXml.text("x".repeat(limit + 1)));
        pile.add(Attack.BOMB, "a text one character too long.xlsx", longer, quarantined(large));
        refused("bomb in one text, 60 MiB", TwistedReturn.TEXTS, "</t></si></sst>", 60, i -> "achieved ".repeat(20));
        refused("bomb in one text, 150 MiB", TwistedReturn.TEXTS, "</t></si></sst>", 150, i -> "achieved ".repeat(20));
        TwistedReturn runs = pile.aReturn();
        BigZip zip = new BigZip(runs, TwistedReturn.TEXTS, "</si></sst>");
        pile.add(
                Attack.BOMB,
                "bomb of runs in one text.xlsx",
                zip.growing(40 * MEBIBYTE, i -> "<r><t>achieved </t></r>".repeat(20)),
                quarantined(large));
    }

    private void longText(String name, int length) {
        TwistedReturn twisted = pile.aReturn();
        String text = "evidence ".repeat(length / 9 + 1).substring(0, length);
        String stripped = text.strip();
        twisted.evidence(
                "1.1",
                CellXml.text(stripped + "x".repeat(length - stripped.length())),
                stripped + "x".repeat(length - stripped.length()));
        pile.add(Attack.BOMB, name + ".xlsx", twisted, twisted.accepted());
    }

    private void addOtherParts() {
        refused("bomb of styles, 100 MiB", TwistedReturn.STYLES, "</styleSheet>", 100, i -> "<xf numFmtId=\"0\"/>"
                .repeat(20));
        accepted("styles, 40 MiB", TwistedReturn.STYLES, "</styleSheet>", 40, i -> "<xf numFmtId=\"0\"/>".repeat(20));
        refused("bomb in a picture, 100 MiB", "xl/media/image1.png", "", 100, i -> "\0".repeat(1000));
        accepted("a picture, 50 MiB", "xl/media/image1.png", "", 50, i -> "\0".repeat(1000));
        refused("bomb in the document's properties", "docProps/custom.xml", "", 65, i -> "<property/>".repeat(20));
        TwistedReturn two = pile.aReturn();
        BigZip zip = new BigZip(two, "xl/media/image1.png", "");
        pile.add(
                Attack.BOMB,
                "two pictures of 40 MiB.xlsx",
                zip.andAgain("xl/media/image2.png").growing(40 * MEBIBYTE, i -> "\0".repeat(1000)),
                quarantined("file_too_large"));
    }

    private void refused(String name, String part, String before, int mebibytes, IntFunction<String> piece) {
        BigZip zip = new BigZip(pile.aReturn(), part, before);
        HostileFile.Content content = zip.growing((long) mebibytes * MEBIBYTE, piece);
        pile.add(Attack.BOMB, name + ".xlsx", content, quarantined("file_too_large"));
    }

    private void accepted(String name, String part, String before, int mebibytes, IntFunction<String> piece) {
        TwistedReturn twisted = pile.aReturn();
        BigZip zip = new BigZip(twisted, part, before);
        HostileFile.Content content = zip.growing((long) mebibytes * MEBIBYTE, piece);
        pile.add(Attack.BOMB, name + ".xlsx", content, twisted.accepted());
    }
}
