package org.careerbenchmarks.corpus.hostile;

import org.careerbenchmarks.model.Status;

/** Reading aids, which Excel keeps beside a text and which are no part of it. */
final class Phonetics {

    private static final String AID = "<rPh sb=\"0\" eb=\"1\"><t>Not achieved</t></rPh>";
    private static final String FULLY = Status.FULLY.label();

    private Phonetics() {}

    static void addTo(Pile pile) {
        String text = "<t>" + FULLY + "</t>";
        String runs = "<r><t>Fully</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> achieved</t></r>";
        addShared(pile, "behind a text", text + AID + "<phoneticPr fontId=\"1\"/>");
        addShared(pile, "before a text", AID + text);
        addShared(pile, "behind runs", runs + AID + AID);
        addShared(pile, "between runs", runs.replace("</r><r>", "</r>" + AID + "<r>"));
        TwistedReturn inline =
                pile.aReturn().status("1.1", CellXml.markup("<is>" + text + AID + "</is>"), Status.FULLY, FULLY);
        pile.add(Attack.PHONETIC, "aid behind an inline text.xlsx", inline, inline.accepted());
        TwistedReturn evidence = pile.aReturn()
                .evidence(
                        "1.1",
                        CellXml.markup("<is><t>\u6771\u4eac</t><rPh><t>\u30c8\u30a6</t></rPh></is>"),
                        "\u6771\u4eac");
        pile.add(Attack.PHONETIC, "aid in an evidence.xlsx", evidence, evidence.accepted());
        TwistedReturn urn = pile.aReturn();
        urn.label("B4", CellXml.markup("<is><t>" + urn.school().urn() + "</t><rPh><t>700001</t></rPh></is>"));
        pile.add(Attack.PHONETIC, "aid in a URN.xlsx", urn, urn.accepted());
        TwistedReturn only = pile.aReturn().badStatus("1.1", CellXml.markup("<is>" + AID + "</is>"));
        pile.add(Attack.PHONETIC, "nothing but an aid.xlsx", only, only.queried("blank_status Audit!D4"));
    }

    private static void addShared(Pile pile, String where, String item) {
        TwistedReturn twisted = pile.aReturn()
                .replace(TwistedReturn.TEXTS, "</sst>", "<si>" + item + "</si></sst>")
                .status("1.1", CellXml.shared(3), Status.FULLY, FULLY);
        pile.add(Attack.PHONETIC, "aid " + where + ".xlsx", twisted, twisted.accepted());
    }
}
