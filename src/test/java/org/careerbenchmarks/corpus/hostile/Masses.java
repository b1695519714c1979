package org.careerbenchmarks.corpus.hostile;

import static org.careerbenchmarks.corpus.hostile.Expectation.harmless;
import static org.careerbenchmarks.corpus.hostile.Expectation.quarantined;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Too many of what an honest return has a few of. */
final class Masses {

    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 200;
    private static final int OWN_ROWS = 1 + TwistedReturn.CHARACTERISTICS.size();
    private static final int ALL_ROWS = 1_048_576;
    private static final int ALL_COLUMNS = 16_384;
    private static final int MILLION = 1_000_000;
    private static final String ROWS_END = "</sheetData>";
    private static final String END = "</worksheet>";

    private final Pile pile;

    private Masses(Pile pile) {
        this.pile = pile;
    }

    static void addTo(Pile pile) {
        Masses masses = new Masses(pile);
        masses.addRows();
        masses.addColumns();
        masses.addFormats();
        masses.addOthers();
    }

    private void addRows() {
        IntFunction<String> filled = i -> "<row r=\"" + (100 + i) + "\"><c r=\"H" + (100 + i) + "\"><v>1</v></c></row>";
        TwistedReturn most = inSheet(ROWS_END, MOST_ROWS - OWN_ROWS, filled);
        pile.add(Attack.MASS, "as many rows as may be.xlsx", most, most.accepted());
        refused("one row too many", inSheet(ROWS_END, MOST_ROWS - OWN_ROWS + 1, filled));
        refused("a million filled rows", inSheet(ROWS_END, ALL_ROWS - 100, filled));
        TwistedReturn empty =
                inSheet(ROWS_END, ALL_ROWS - 100, i -> "<row r=\"" + (100 + i) + "\" s=\"1\" ht=\"15\"/>");
        pile.add(Attack.MASS, "a million empty rows.xlsx", empty, empty.accepted());
        TwistedReturn formatted = inSheet(
                ROWS_END, 200_000, i -> "<row r=\"" + (100 + i) + "\"><c r=\"D" + (100 + i) + "\" s=\"1\"/></row>");
        pile.add(Attack.MASS, "formatted rows without end.xlsx", formatted, formatted.accepted());
        refused("rows without numbers", inSheet(ROWS_END, 2 * ALL_ROWS, i -> "<row><c><v>1</v></c></row>"));
    }

    private void addColumns() {
        TwistedReturn most = wideRow(MOST_COLUMNS);
        pile.add(Attack.MASS, "a row as wide as may be.xlsx", most, most.accepted());
        refused("one cell too many in a row", wideRow(MOST_COLUMNS + 1));
        refused("a row to the last column", wideRow(ALL_COLUMNS - 7));
        int rows = 4_000;
        String wide = "<c><v>1</v></c>".repeat(MOST_COLUMNS);
        String first = "<c r=\"H%d\"/>";
        TwistedReturn full = inSheet(
                ROWS_END, rows, i -> "<row r=\"" + (100 + i) + "\">" + first.formatted(100 + i) + wide + "</row>");
        pile.add(Attack.MASS, "all cells that may be.xlsx", full, harmless(full.accepted()));
    }

    private TwistedReturn wideRow(int cells) {
        String row = "<row r=\"100\"><c r=\"G100\"/>" + "<c><v>1</v></c>".repeat(cells) + "</row>";
        return inSheet(ROWS_END, 1, i -> row);
    }

    private void addFormats() {
        TwistedReturn styles = pile.aReturn()
                .change(
                        TwistedReturn.STYLES,
                        text -> before(
                                text,
                                "</styleSheet>",
                                "<cellXfs>" + "<xf numFmtId=\"0\"/>".repeat(MILLION) + "</cellXfs>"));
        pile.add(Attack.MASS, "a million styles.xlsx", styles, styles.accepted());
        IntFunction<String> merge = i -> "<mergeCell ref=\"H" + (100 + i) + ":I" + (100 + i) + "\"/>";
        TwistedReturn some = inSheet(END, 1, i -> merged(100, merge));
        pile.add(Attack.MASS, "a hundred merged areas.xlsx", some, some.accepted());
        refused("a million merged areas", inSheet(END, 1, i -> merged(MILLION, merge)));
        TwistedReturn all = inSheet(END, 1, i -> merged(200, j -> "<mergeCell ref=\"H60:XFD1048576\"/>"));
        pile.add(Attack.MASS, "merged areas over each other.xlsx", all, harmless(all.accepted()));
        TwistedReturn columns = pile.aReturn()
                .change(
                        TwistedReturn.ANSWERS,
                        text -> before(
                                text,
                                "<sheetData>",
                                "<cols>" + "<col min=\"8\" max=\"16384\" width=\"9\"/>".repeat(MILLION) + "</cols>"));
        pile.add(Attack.MASS, "a million widths of columns.xlsx", columns, harmless(columns.accepted()));
        TwistedReturn hidden = pile.aReturn()
                .change(
                        TwistedReturn.ANSWERS,
                        text -> before(
                                text, "<sheetData>", "<cols><col min=\"8\" max=\"2147483647\" hidden=\"1\"/></cols>"));
        pile.add(Attack.MASS, "columns hidden without end.xlsx", hidden, harmless(hidden.accepted()));
    }

    private static String merged(int count, IntFunction<String> merge) {
        return "<mergeCells>" + repeated(count, merge) + "</mergeCells>";
    }

    private void addOthers() {
        TwistedReturn names = pile.aReturn()
                .change(
                        TwistedReturn.WORKBOOK,
                        text -> before(
                                text,
                                "</workbook>",
                                "<definedNames>"
                                        + repeated(MILLION, i -> "<definedName name=\"n" + i + "\">1</definedName>")
                                        + "</definedNames>"));
        pile.add(Attack.MASS, "a million names.xlsx", names, harmless(names.accepted()));
        TwistedReturn relations = pile.aReturn()
                .change(
                        TwistedReturn.WORKBOOK_RELATIONS,
                        text -> before(
                                text,
                                "</Relationships>",
                                repeated(200_000, i -> Parts.relation("x" + i, "theme", "theme" + i + ".xml"))));
        pile.add(Attack.MASS, "200000 relationships.xlsx", relations, harmless(relations.accepted()));
        TwistedReturn checks = inSheet(
                END,
                1,
                i -> "<dataValidations>" + "<dataValidation sqref=\"D4\"/>".repeat(MILLION) + "</dataValidations>");
        pile.add(Attack.MASS, "a million checks of data.xlsx", checks, checks.accepted());
    }

    private TwistedReturn inSheet(String before, int count, IntFunction<String> piece) {
        return pile.aReturn().change(TwistedReturn.ANSWERS, text -> before(text, before, repeated(count, piece)));
    }

    private static String repeated(int count, IntFunction<String> piece) {
        return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
    }

    private static String before(String text, String end, String more) {
        int at = text.lastIndexOf(end);
        return text.substring(0, at) + more + text.substring(at);
    }

    private void refused(String name, TwistedReturn twisted) {
        pile.add(Attack.MASS, name + ".xlsx", twisted, quarantined("file_too_large"));
    }
}
