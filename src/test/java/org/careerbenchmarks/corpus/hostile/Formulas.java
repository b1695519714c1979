package org.careerbenchmarks.corpus.hostile;

import static org.careerbenchmarks.corpus.hostile.Expectation.quarantined;
import static org.careerbenchmarks.corpus.hostile.Expectation.refusedReturn;

import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.Status;

/** Formulas, which are never calculated: with a result, without one, and with an error for one. */
final class Formulas {

    private static final String FULLY = Status.FULLY.label();
    private static final String NOTE = "formula_in_status Audit!D4";
    /** Answers that may be open of 55 for nine tenths to be there. */
    private static final int MAY_BE_OPEN = 5;

    private final Pile pile;

    private Formulas(Pile pile) {
        this.pile = pile;
    }

    static void addTo(Pile pile) {
        Formulas formulas = new Formulas(pile);
        formulas.addResults();
        formulas.addWithoutResults();
        formulas.addManyWithoutResults();
        formulas.addElsewhere();
    }

    private void addResults() {
        result("with a result", "\"Fully\"&\" achieved\"", "");
        result("with another result than it has", "\"Not achieved\"", "");
        result("shared", "IF(A4=\"1.1\",\"Fully achieved\")", " t=\"shared\" ref=\"D4:D9\" si=\"0\"");
        result("of an array", "{1,2,3}", " t=\"array\" ref=\"D4\"");
        result("of eight thousand letters", "\"" + "x".repeat(8_000) + "\"", "");
        result("of half a million letters", "1" + "+1".repeat(250_000), "");
        result("in brackets without end", "(".repeat(50_000) + ")".repeat(50_000), "");
        TwistedReturn tooLong = pile.aReturn()
                .badStatus("1.1", CellXml.formula("1+END", FULLY))
                .change(TwistedReturn.ANSWERS, text -> text.replace("END", "1+".repeat(20_000_000) + "1"));
        pile.add(Attack.FORMULA, "formula without end.xlsx", tooLong, quarantined("file_too_large"));
        TwistedReturn blank = pile.aReturn();
        blank.badStatus("1.1", new CellXml("t=\"str\"", "<f>\"\"</f><v></v>"));
        pile.add(Attack.FORMULA, "formula that gives nothing.xlsx", blank, blank.queried("blank_status Audit!D4"));
    }

    private void result(String name, String formula, String attributes) {
        CellXml cell = new CellXml(
                "t=\"str\"", "<f" + attributes + ">" + CellXml.escaped(formula) + "</f><v>" + FULLY + "</v>");
        TwistedReturn twisted = pile.aReturn().status("1.1", cell, Status.FULLY, FULLY);
        pile.add(Attack.FORMULA, "formula " + name + ".xlsx", twisted, twisted.accepted(NOTE));
    }

    private void addWithoutResults() {
        without("without a result", new CellXml("", "<f>A1&amp;A2</f>"), "uncalculated_status");
        without("with an empty result", new CellXml("", "<f>NOW()</f><v/>"), "uncalculated_status");
        without("with the error NA", new CellXml("t=\"e\"", "<f>NA()</f><v>#N/A</v>"), "error_in_status");
        without("with the error REF", new CellXml("t=\"e\"", "<f>#REF!</f><v>#REF!</v>"), "error_in_status");
        without("with an unknown error", new CellXml("t=\"e\"", "<v>#HARM!</v>"), "error_in_status");
        without("with a number", new CellXml("", "<f>1/3</f><v>0.333</v>"), "status_not_recognised");
    }

    private void without(String name, CellXml cell, String rule) {
        TwistedReturn twisted = pile.aReturn().badStatus("1.1", cell);
        pile.add(Attack.FORMULA, "formula " + name + ".xlsx", twisted, twisted.queried(rule + " Audit!D4"));
    }

    private void addManyWithoutResults() {
        TwistedReturn enough = withoutResults(MAY_BE_OPEN);
        String[] findings = new String[MAY_BE_OPEN];
        for (int i = 0; i < MAY_BE_OPEN; i++) {
            findings[i] = "uncalculated_status Audit!D" + (4 + i);
        }
        pile.add(Attack.FORMULA, "five formulas without a result.xlsx", enough, enough.queried(findings));
        Expectation rejected = refusedReturn(Outcome.REJECTED, "too_few_answers");
        pile.add(Attack.FORMULA, "six formulas without a result.xlsx", withoutResults(MAY_BE_OPEN + 1), rejected);
        pile.add(Attack.FORMULA, "nothing but formulas without results.xlsx", withoutResults(55), rejected);
    }

    private TwistedReturn withoutResults(int count) {
        TwistedReturn twisted = pile.aReturn();
        for (int i = 0; i < count; i++) {
            String ref = TwistedReturn.CHARACTERISTICS.get(i).ref();
            twisted.badStatus(ref, new CellXml("", "<f>VLOOKUP(A" + (4 + i) + ",Sheet9!A:B,2)</f>"));
        }
        return twisted;
    }

    private void addElsewhere() {
        TwistedReturn urn = pile.aReturn().label("B4", new CellXml("", "<f>700000+1</f>"));
        pile.add(
                Attack.FORMULA,
                "formula without a result for a school.xlsx",
                urn,
                refusedReturn(Outcome.QUARANTINED, "urn_unreadable"));
        TwistedReturn date = pile.aReturn().label("B8", new CellXml("", "<f>TODAY()</f><v>43656</v>"));
        pile.add(Attack.FORMULA, "formula for a date.xlsx", date, date.accepted());
        TwistedReturn noDate = pile.aReturn().label("B8", new CellXml("", "<f>TODAY()</f>"));
        pile.add(
                Attack.FORMULA,
                "formula without a result for a date.xlsx",
                noDate,
                noDate.queried("completed_on_unreadable Return!B8"));
        TwistedReturn evidence = pile.aReturn().evidence("1.1", new CellXml("", "<f>Sheet9!A1</f>"), null);
        pile.add(
                Attack.FORMULA,
                "formula without a result for an evidence.xlsx",
                evidence,
                evidence.queried("evidence_unreadable Audit!E4"));
    }
}
