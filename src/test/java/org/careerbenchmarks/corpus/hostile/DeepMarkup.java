package org.careerbenchmarks.corpus.hostile;

import static org.careerbenchmarks.corpus.hostile.Expectation.harmless;
import static org.careerbenchmarks.corpus.hostile.Expectation.quarantinedSomehow;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careerbenchmarks.ingest.workbook.ZipBytes;

/** Elements nested without end, and tags without end. */
final class DeepMarkup {

    private static final int DEEP = 100_000;

    private final Pile pile;

    private DeepMarkup(Pile pile) {
        this.pile = pile;
    }

    static void addTo(Pile pile) {
        DeepMarkup deep = new DeepMarkup(pile);
        deep.addNesting();
        deep.addTags();
        deep.addNames();
    }

    private void addNesting() {
        Map<String, String> parts = Map.of(
                "a sheet", TwistedReturn.ANSWERS,
                "the texts", TwistedReturn.TEXTS,
                "the list of sheets", TwistedReturn.WORKBOOK,
                "the workbook's relationships", TwistedReturn.WORKBOOK_RELATIONS);
        parts.forEach((where, part) -> {
            TwistedReturn twisted = pile.aReturn().change(part, text -> inside(text, nested(DEEP)));
            String name = "100000 elements in each other in " + where + ".xlsx";
            pile.add(Attack.DEPTH, name, () -> stored(twisted, part), quarantinedSomehow());
        });
        TwistedReturn open = pile.aReturn().change(TwistedReturn.ANSWERS, text -> inside(text, "<a>".repeat(DEEP)));
        pile.add(Attack.DEPTH, "100000 elements that never end.xlsx", open, quarantinedSomehow());
        TwistedReturn unread = pile.aReturn().change(TwistedReturn.STYLES, text -> inside(text, nested(DEEP)));
        pile.add(Attack.DEPTH, "100000 elements in each other in the styles.xlsx", unread, harmless(unread.accepted()));
        TwistedReturn runs = pile.aReturn();
        String nested = "<is>" + "<r>".repeat(DEEP) + "<t>x</t>" + "</r>".repeat(DEEP) + "</is>";
        runs.answer("E4", CellXml.markup(nested));
        pile.add(Attack.DEPTH, "100000 runs in each other in a cell.xlsx", runs, quarantinedSomehow());
        TwistedReturn shallow = pile.aReturn().change(TwistedReturn.ANSWERS, text -> inside(text, nested(30)));
        pile.add(Attack.DEPTH, "30 elements in each other.xlsx", shallow, shallow.accepted());
    }

    private static String nested(int depth) {
        return "<a>".repeat(depth) + "</a>".repeat(depth);
    }

    /** Before the end of the outermost element. */
    private static String inside(String xml, String markup) {
        int end = xml.lastIndexOf("</");
        return xml.substring(0, end) + markup + xml.substring(end);
    }

    /** Stored, so that no limit on the ratio helps. */
    private static byte[] stored(TwistedReturn twisted, String part) {
        ZipBytes zip = new ZipBytes();
        twisted.parts().forEach((name, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            zip.add(name, bytes, name.equals(part), entry -> {});
        });
        return zip.toBytes();
    }

    private void addTags() {
        tag("100000 attributes", DEEP, i -> "a" + i + "=\"1\"", false);
        tag("50000 namespaces", DEEP / 2, i -> "xmlns:n" + i + "=\"u" + i + "\"", false);
        tag("50000 times the same attribute", DEEP / 2, i -> "a=\"1\"", false);
        tag("20 attributes and namespaces", 20, i -> "a" + i + "=\"1\" xmlns:n" + i + "=\"u" + i + "\"", true);
        TwistedReturn value = pile.aReturn()
                .change(TwistedReturn.ANSWERS, text -> inside(text, "<a b=\"" + "x".repeat(40_000_000) + "\"/>"));
        pile.add(Attack.DEPTH, "attribute of 40 million letters.xlsx", value, quarantinedSomehow());
    }

    private void tag(String name, int count, IntFunction<String> attribute, boolean isHonest) {
        TwistedReturn twisted = pile.aReturn().change(TwistedReturn.ANSWERS, text -> {
            String attributes = IntStream.range(0, count).mapToObj(attribute).collect(Collectors.joining(" "));
            return inside(text, "<a " + attributes + "/>");
        });
        Expectation expected = isHonest ? twisted.accepted() : quarantinedSomehow();
        pile.add(Attack.DEPTH, name + " on one element.xlsx", twisted, expected);
    }

    private void addNames() {
        TwistedReturn names = pile.aReturn().change(TwistedReturn.ANSWERS, text -> inside(text, distinctNames()));
        pile.add(Attack.DEPTH, "300000 names of elements.xlsx", names, harmless(names.accepted()));
        TwistedReturn endless =
                pile.aReturn().change(TwistedReturn.ANSWERS, text -> inside(text, "<" + "a".repeat(10_000_000) + "/>"));
        pile.add(Attack.DEPTH, "name of ten million letters.xlsx", endless, quarantinedSomehow());
        TwistedReturn comment = pile.aReturn()
                .change(TwistedReturn.ANSWERS, text -> inside(text, "<!--" + "x".repeat(30_000_000) + "-->"));
        pile.add(Attack.DEPTH, "comment of 30 million letters.xlsx", comment, harmless(comment.accepted()));
    }

    private static String distinctNames() {
        return IntStream.range(0, 300_000).mapToObj(i -> "<n" + i + "/>").collect(Collectors.joining());
    }
}
