package org.careerbenchmarks.corpus.hostile;

import static org.careerbenchmarks.corpus.hostile.Expectation.quarantined;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careerbenchmarks.ingest.workbook.ZipBytes;

/** XML with document type declarations and inclusions. */
final class Declarations {

    private static final String LAUGHS = "<!ENTITY l0 \"lol\">"
            + IntStream.range(1, 10)
                    .mapToObj(i -> "<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">")
                    .collect(Collectors.joining());
    private static final Map<String, String> PARTS = Map.of(
            "the answers", TwistedReturn.ANSWERS,
            "the labels", TwistedReturn.LABELS,
            "the texts", TwistedReturn.TEXTS,
            "the list of sheets", TwistedReturn.WORKBOOK,
            "the relationships", TwistedReturn.RELATIONS,
            "the workbook's relationships", TwistedReturn.WORKBOOK_RELATIONS,
            "the types", TwistedReturn.TYPES,
            "the styles", TwistedReturn.STYLES);

    private final Pile pile;

    private Declarations(Pile pile) {
        this.pile = pile;
    }

    static void addTo(Pile pile) {
        Declarations declarations = new Declarations(pile);
        PARTS.forEach((where, part) -> declarations.add("billion laughs in " + where, part, LAUGHS, "&l9;"));
        String answers = TwistedReturn.ANSWERS;
        String blowUp = "<!ENTITY a \"" + "a".repeat(50_000) + "\">";
        declarations.add("quadratic blow-up", answers, blowUp, "&a;".repeat(20_000));
        declarations.add("entity that is a file", answers, "<!ENTITY x SYSTEM \"file:///etc/passwd\">", "&x;");
        declarations.add(
                "entity that is a device", TwistedReturn.TEXTS, "<!ENTITY x SYSTEM \"file:///dev/zero\">", "&x;");
        String http = "<!ENTITY x SYSTEM \"http://127.0.0.1:9/x\">";
        declarations.add("entity from the network", answers, http, "&x;");
        String parameter = "<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p.dtd\"> %p;";
        declarations.add("parameter entity from the network", answers, parameter, "");
        String stolen = "<!ENTITY % f SYSTEM \"file:///etc/hostname\"><!ENTITY % g \"<!ENTITY x '%f;'>\"> %g;";
        declarations.add("parameter entity that is a file", TwistedReturn.TEXTS, stolen, "&x;");
        declarations.addExternalSubsets();
        declarations.addWide();
        declarations.addInclusions();
        declarations.addInnocent();
    }

    private void add(String name, String part, String declarations, String reference) {
        String root = "<!DOCTYPE x [" + declarations + "]>";
        add(name, part, root, reference, quarantined("unsafe_file"));
    }

    private void add(String name, String part, String doctype, String reference, Expectation expected) {
        TwistedReturn twisted = pile.aReturn().change(part, text -> declared(text, doctype, reference));
        pile.add(Attack.DECLARATION, name + ".xlsx", twisted, expected);
    }

    /** The declaration in front of the outermost element, the reference in the first text or before its end. */
    private static String declared(String xml, String doctype, String reference) {
        int body = xml.indexOf("?>") + 2;
        String root = xml.substring(body);
        int text = root.indexOf("</t>");
        int at = text >= 0 ? text : root.lastIndexOf("</");
        return xml.substring(0, body) + doctype + root.substring(0, at) + reference + root.substring(at);
    }

    private void addExternalSubsets() {
        Expectation unsafe = quarantined("unsafe_file");
        String answers = TwistedReturn.ANSWERS;
        add("declaration with nothing in it", answers, "<!DOCTYPE worksheet>", "", unsafe);
        add(
                "declaration from the network",
                answers,
                "<!DOCTYPE worksheet SYSTEM \"http://127.0.0.1:9/x.dtd\">",
                "",
                unsafe);
        String known = "<!DOCTYPE worksheet PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://127.0.0.1:9/x.dtd\">";
        add("declaration of a public name", TwistedReturn.WORKBOOK, known, "", unsafe);
        add("entity that nobody declared", answers, "", "&laugh;", quarantined("damaged_file", "unsafe_file"));
    }

    /** In UTF-16 no byte pattern of a declaration is there. */
    private void addWide() {
        TwistedReturn wide =
                pile.aReturn().change(TwistedReturn.TEXTS, text -> wide(declared(text, "<!DOCTYPE x>", "")));
        pile.add(Attack.DECLARATION, "declaration in UTF-16.xlsx", () -> inUtf16(wide), quarantined("unsafe_file"));
        TwistedReturn honest = pile.aReturn().change(TwistedReturn.TEXTS, Declarations::wide);
        pile.add(Attack.DECLARATION, "texts in UTF-16.xlsx", () -> inUtf16(honest), honest.accepted());
        TwistedReturn seven = pile.aReturn().change(TwistedReturn.TEXTS, text -> text.replace("UTF-8", "UTF-7"));
        pile.add(Attack.DECLARATION, "texts in UTF-7.xlsx", seven, quarantined("damaged_file", "unsafe_file"));
    }

    private static String wide(String xml) {
        return xml.replace("UTF-8", "UTF-16");
    }

    private static byte[] inUtf16(TwistedReturn twisted) {
        ZipBytes zip = new ZipBytes();
        twisted.parts().forEach((name, text) -> {
            boolean isTexts = name.equals(TwistedReturn.TEXTS);
            byte[] bytes = text.getBytes(isTexts ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
            zip.add(name, bytes, false, entry -> {});
        });
        return zip.toBytes();
    }

    private void addInclusions() {
        String file =
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\" parse=\"text\"/>";
        String network = "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"http://127.0.0.1:9/x.xml\"/>";
        Expectation refused = quarantined("unsafe_file", "damaged_file");
        add("inclusion of a file in a text", TwistedReturn.TEXTS, "", file, refused);
        add("inclusion of a file in a cell", TwistedReturn.ANSWERS, "", file, refused);
        add("inclusion from the network", TwistedReturn.WORKBOOK, "", network, refused);
    }

    /** The other side: only the look of a declaration. */
    private void addInnocent() {
        TwistedReturn text = pile.aReturn();
        text.evidence("1.1", CellXml.text("<!DOCTYPE html> &lol; <!ENTITY x>"), "<!DOCTYPE html> &lol; <!ENTITY x>");
        pile.add(Attack.DECLARATION, "a declaration as a text.xlsx", text, text.accepted());
        TwistedReturn data = pile.aReturn();
        data.evidence("1.1", CellXml.markup("<is><t><![CDATA[<!DOCTYPE x>&l9;]]></t></is>"), "<!DOCTYPE x>&l9;");
        pile.add(Attack.DECLARATION, "a declaration as character data.xlsx", data, data.accepted());
        TwistedReturn comment = pile.aReturn()
                .change(TwistedReturn.ANSWERS, xml -> declared(xml, "<!-- <!DOCTYPE x> --><?xi-include x?>", ""));
        pile.add(Attack.DECLARATION, "a declaration in a comment.xlsx", comment, comment.accepted());
        TwistedReturn characters = pile.aReturn();
        characters.evidence("1.1", CellXml.markup("<is><t>&#65;&#x42;&amp;&lt;&quot;</t></is>"), "AB&<\"");
        pile.add(Attack.DECLARATION, "characters by their numbers.xlsx", characters, characters.accepted());
    }
}
