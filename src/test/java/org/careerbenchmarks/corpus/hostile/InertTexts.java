package org.careerbenchmarks.corpus.hostile;

import static org.careerbenchmarks.corpus.hostile.Expectation.loadedWith;
import static org.careerbenchmarks.corpus.hostile.Expectation.refusedReturn;

import java.util.List;
import org.careerbenchmarks.model.Outcome;

/** Texts that some program would run if they came to it as they are. */
public final class InertTexts {

    /** A made-up line of a log, as text in a workbook. */
    public static final String FAKE_LINE = "2020-08-01T12:00:00.000Z ERROR 1 --- [main] forged : all returns deleted";

    /** The texts, as XML can hold them. */
    static final List<String> TEXTS = List.of(
            "=1+1",
            "+cmd|' /C calc'!A0",
            "-2+3",
            "@SUM(1)",
            "\t=1+1",
            "_x000D_=1+1",
            "=HYPERLINK(\"http://127.0.0.1:9/?\"&A1,\"x\")",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "${jndi:ldap://127.0.0.1:9/x}",
            "{{7*7}}${7*7}#{7*7}<%= 7*7 %>",
            "%n%s%d{yyyy}%X",
            "seen_x000D__x000A_" + FAKE_LINE,
            "seen\u2028" + FAKE_LINE,
            "_x001B_[2J_x001B_[31mred",
            "'; drop table intake.submission; --",
            "\\'; delete from warehouse.assessment where ''='",
            "x_x0000_y");

    private final Pile pile;

    private InertTexts(Pile pile) {
        this.pile = pile;
    }

    static void addTo(Pile pile) {
        InertTexts texts = new InertTexts(pile);
        texts.addEvidence();
        for (int i = 0; i < TEXTS.size(); i++) {
            texts.addElsewhere(i + 1, TEXTS.get(i));
        }
    }

    /** Each is kept as it stands, but for white space and what shows nothing. */
    private void addEvidence() {
        TwistedReturn twisted = pile.aReturn();
        for (int i = 0; i < TEXTS.size(); i++) {
            String ref = TwistedReturn.CHARACTERISTICS.get(i).ref();
            twisted.evidence(ref, CellXml.text(TEXTS.get(i)), read(TEXTS.get(i)));
        }
        String[] notes = TEXTS.stream()
                .filter(text -> text.contains("_x001B_") || text.contains("_x0000_"))
                .map(text -> "control_characters Audit!E" + (4 + TEXTS.indexOf(text)))
                .toArray(String[]::new);
        pile.add(Attack.INERT, "in evidence.xlsx", twisted, twisted.accepted(notes));
    }

    private static String read(String text) {
        return text.replace("_x000D__x000A_", "\n")
                .replace("\u2028", "\n")
                .replace("_x001B_", "")
                .replace("_x0000_", "")
                .replace("_x000D_", "")
                .strip();
    }

    private void addElsewhere(int number, String text) {
        TwistedReturn status = pile.aReturn().badStatus("1.1", CellXml.text(text));
        add(number, "status", status, status.queried("status_not_recognised Audit!D4"));
        TwistedReturn name = pile.aReturn().label("B5", CellXml.text(text));
        add(number, "name", name, loadedWith("name_differs Return!B5"));
        TwistedReturn area = pile.aReturn().label("B6", CellXml.text(text));
        add(number, "authority", area, loadedWith("authority_unknown Return!B6"));
        TwistedReturn wave = pile.aReturn().label("B7", CellXml.text(text));
        add(number, "audit round", wave, refusedReturn(Outcome.REJECTED, "wave_unreadable"));
        TwistedReturn urn = pile.aReturn().label("B4", CellXml.text(text));
        add(number, "URN", urn, refusedReturn(Outcome.QUARANTINED, "urn_unreadable"));
        TwistedReturn date = pile.aReturn().label("B8", CellXml.text(text));
        add(number, "date", date, loadedWith("completed_on_unreadable Return!B8"));
        TwistedReturn role = pile.aReturn().label("B9", CellXml.text(text));
        boolean isShown = !text.contains("_x001B_") && !text.contains("_x0000_");
        add(number, "role", role, isShown ? role.accepted() : role.accepted("control_characters Return!B9"));
        TwistedReturn ref = pile.aReturn()
                .answer("A60", CellXml.text(text))
                .answer("C60", CellXml.text(text))
                .answer("D60", CellXml.text("Fully achieved"));
        add(number, "ref", ref, loadedWith("ref_unreadable Audit!A60"));
        TwistedReturn sheet =
                pile.aReturn().replace(TwistedReturn.WORKBOOK, "name=\"Audit\"", "name=\"" + attribute(text) + "\"");
        add(number, "sheet name", sheet, loadedWith("sheet_guessed"));
    }

    private static String attribute(String text) {
        return CellXml.escaped(text).replace("\"", "&quot;").replace("\t", "&#9;");
    }

    private void add(int number, String place, TwistedReturn twisted, Expectation expected) {
        pile.add(Attack.INERT, "as " + place + " " + number + ".xlsx", twisted, expected);
    }
}
