package org.careerbenchmarks.corpus.hostile;

import static org.careerbenchmarks.corpus.hostile.Expectation.refusedReturn;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.Status;

/** Letters and digits of other scripts; and what is forgiven instead. */
final class LookAlikes {

    private final Pile pile;

    private LookAlikes(Pile pile) {
        this.pile = pile;
    }

    static void addTo(Pile pile) {
        LookAlikes alikes = new LookAlikes(pile);
        alikes.addStatuses();
        alikes.addForgiven();
        alikes.addDigits();
    }

    private void addStatuses() {
        List<String> foreign = List.of(
                "Full\u0443 achieved",
                "Fully \u0430chieved",
                "N\u03bft achieved",
                "\uff26\uff55\uff4c\uff4c\uff59 achieved",
                "\ud835\udc05ully achieved",
                "Fu\u217cly achieved",
                "PART\u0130ALLY ACHIEVED",
                "Part\u0131ally achieved",
                "Fully achie\u0301ved",
                "\u202edeveihca ylluF");
        for (int i = 0; i < foreign.size(); i++) {
            TwistedReturn twisted = pile.aReturn().badStatus("1.1", CellXml.text(foreign.get(i)));
            String name = "status in other letters " + (i + 1) + ".xlsx";
            pile.add(Attack.LOOKALIKE, name, twisted, twisted.queried("status_not_recognised Audit!D4"));
        }
        TwistedReturn all = pile.aReturn();
        TwistedReturn.CHARACTERISTICS.forEach(each -> all.badStatus(each.ref(), CellXml.text("Full\u0443 achieved")));
        Expectation rejected = refusedReturn(Outcome.REJECTED, "too_few_answers");
        pile.add(Attack.LOOKALIKE, "all statuses in other letters.xlsx", all, rejected);
    }

    private void addForgiven() {
        List<String> forgiven = List.of(
                "FULLY ACHIEVED",
                "fully-achieved",
                "Fully\u00a0achieved",
                "\ufeffFully achieved",
                "Fully  \u200bachieved ");
        for (int i = 0; i < forgiven.size(); i++) {
            String text = forgiven.get(i);
            TwistedReturn twisted = pile.aReturn().status("1.1", CellXml.text(text), Status.FULLY, text);
            pile.add(Attack.LOOKALIKE, "status written otherwise " + (i + 1) + ".xlsx", twisted, twisted.accepted());
        }
    }

    private void addDigits() {
        digits("Arabic", digit -> 0x660 + digit);
        digits("Devanagari", digit -> 0x966 + digit);
        digits("wide", digit -> 0xff10 + digit);
        digits("mathematical", digit -> 0x1d7ce + digit);
        digits("low", digit -> 0x2080 + digit);
        TwistedReturn one = pile.aReturn();
        one.label("B4", CellXml.text(one.school().urn().replace('0', 'O')));
        urn("letters for zeros", one);
        TwistedReturn wave = pile.aReturn().label("B7", CellXml.text("\u0662\u0660\u0661\u0669-\u0660\u0667"));
        Expectation rejected = refusedReturn(Outcome.REJECTED, "wave_unreadable");
        pile.add(Attack.LOOKALIKE, "audit round in Arabic digits.xlsx", wave, rejected);
        TwistedReturn spaced = pile.aReturn();
        spaced.label("B4", CellXml.text("\u200b " + spaced.school().urn() + ".0\u00a0"));
        pile.add(Attack.LOOKALIKE, "URN with spaces and a fraction.xlsx", spaced, spaced.accepted());
    }

    private void digits(String script, IntUnaryOperator foreign) {
        TwistedReturn twisted = pile.aReturn();
        StringBuilder urn = new StringBuilder();
        twisted.school().urn().chars().forEach(digit -> urn.appendCodePoint(foreign.applyAsInt(digit - '0')));
        urn(script + " digits", twisted.label("B4", CellXml.text(urn.toString())));
    }

    private void urn(String name, TwistedReturn twisted) {
        Expectation quarantined = refusedReturn(Outcome.QUARANTINED, "urn_unreadable");
        pile.add(Attack.LOOKALIKE, "URN in " + name + ".xlsx", twisted, quarantined);
    }
}
