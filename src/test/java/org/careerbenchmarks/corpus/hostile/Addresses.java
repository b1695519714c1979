package org.careerbenchmarks.corpus.hostile;

import static org.careerbenchmarks.corpus.hostile.Expectation.quarantinedSomehow;

import java.util.List;

/** Cells, rows, sizes and counts that cannot be, or that nobody expects. */
final class Addresses {

    private static final String END = "</sheetData>";

    private final Pile pile;

    private Addresses(Pile pile) {
        this.pile = pile;
    }

    static void addTo(Pile pile) {
        Addresses addresses = new Addresses(pile);
        addresses.addStrayCells();
        addresses.addImpossible();
        addresses.addCounts();
    }

    private void addStrayCells() {
        stray("in the last corner", "XFD1048576");
        stray("in the last column", "XFD4");
        stray("in the last row", "H1048576");
    }

    private void stray(String where, String address) {
        TwistedReturn twisted = pile.aReturn().answer(address, CellXml.text("stray"));
        pile.add(Attack.ADDRESS, "stray cell " + where + ".xlsx", twisted, twisted.accepted());
    }

    private void addImpossible() {
        for (String row : List.of("-1", "0", "1048577", "2147483648", "4294967296", "4294967356", "1e3", "٦٠")) {
            impossible("row number " + row, "<row r=\"" + row + "\"><c><v>1</v></c></row>");
        }
        for (String address :
                List.of("XFE60", "A0", "A1048577", "ZZZZZZZZ60", "60", "A", "AAAAAAAAAAAAAAAA1", "R60C1", "Å60")) {
            impossible("cell address " + address, "<row r=\"60\"><c r=\"" + address + "\"><v>1</v></c></row>");
        }
        impossible("cell of another row", "<row r=\"60\"><c r=\"H70\"><v>1</v></c></row>");
        for (String index : List.of("3", "-1", "4294967296", "2147483647", "x")) {
            impossible("text number " + index, "<row r=\"60\"><c r=\"H60\" t=\"s\"><v>" + index + "</v></c></row>");
        }
        impossible("number beyond all bounds", "<row r=\"60\"><c r=\"H60\"><v>1e999</v></c></row>");
        impossible("a million digits", "<row r=\"60\"><c r=\"H60\"><v>1e-" + "9".repeat(100) + "x</v></c></row>");
    }

    private void impossible(String name, String row) {
        TwistedReturn twisted = pile.aReturn().replace(TwistedReturn.ANSWERS, END, row + END);
        String safe = name.codePoints().anyMatch(letter -> letter > 126) ? name.replaceAll("[^ -~]", "~") : name;
        pile.add(Attack.ADDRESS, "impossible " + safe + ".xlsx", twisted, quarantinedSomehow());
    }

    private void addCounts() {
        for (String size : List.of("A1:XFD1048576", "A1", "A1:A0", "nonsense", "A1:F58 A1:F58")) {
            lie("size of the sheet: " + size, TwistedReturn.ANSWERS, "ref=\"A1:F58\"", "ref=\"" + size + "\"");
        }
        String counts = "count=\"3\" uniqueCount=\"3\"";
        for (String count : List.of("4294967296", "2147483647", "-5", "0", "x")) {
            String lie = "count=\"" + count + "\" uniqueCount=\"" + count + "\"";
            lie("count of texts: " + count, TwistedReturn.TEXTS, counts, lie);
        }
        lie("spans of a row", TwistedReturn.ANSWERS, "<row r=\"4\">", "<row r=\"4\" spans=\"1:2147483647\">");
        TwistedReturn backwards = pile.aReturn().change(TwistedReturn.ANSWERS, Addresses::backwards);
        pile.add(Attack.ADDRESS, "rows from the last to the first.xlsx", backwards, backwards.accepted());
    }

    private void lie(String name, String part, String honest, String lie) {
        TwistedReturn twisted = pile.aReturn().replace(part, honest, lie);
        pile.add(Attack.ADDRESS, "lying " + name.replace(':', '_') + ".xlsx", twisted, twisted.accepted());
    }

    private static String backwards(String sheet) {
        int from = sheet.indexOf("<row");
        int to = sheet.indexOf(END);
        StringBuilder rows = new StringBuilder();
        for (String row : sheet.substring(from, to).split("(?<=</row>)")) {
            rows.insert(0, row);
        }
        return sheet.substring(0, from) + rows + sheet.substring(to);
    }
}
