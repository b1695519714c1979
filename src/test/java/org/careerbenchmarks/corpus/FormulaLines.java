package org.careerbenchmarks.corpus;

import static org.careerbenchmarks.corpus.CorpusCase.line;
import static org.careerbenchmarks.model.Status.FULLY;
import static org.careerbenchmarks.model.Status.NOT;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Lines 51 to 53: formulas, their results, and where they look. */
final class FormulaLines {

    private static final String STATUS = Refs.status("4.1");
    private static final String CELL = STATUS.substring("Audit!".length());

    private FormulaLines() {}

    static List<CorpusCase> cases() {
        return Stream.of(withResult(), withoutResult(), linked())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CorpusCase> withResult() {
        return List.of(
                line(51).named("status by a formula")
                        .sending(open ->
                                open.formula(CELL, "IF(E26=\"\",\"Not achieved\",\"Fully achieved\")", "Not achieved"))
                        .finding("formula_in_status", STATUS)
                        .reading("4.1", NOT, "Not achieved"),
                line(51).named("every status by a formula")
                        .sending(open -> Refs.ALL.forEach(ref -> {
                            String cell = "D" + open.row(ref);
                            String status = open.text(cell);
                            open.formula(cell, "\"" + status + "\"", status);
                        }))
                        .finding("formula_in_status", Refs.statuses(Refs.first(55))),
                line(51).named("evidence by a formula")
                        .sending(open -> open.formula("E26", "\"see \"&C26", "see the plan"))
                        .loading("4.1", good -> good.withEvidence("see the plan")),
                line(51).named("URN by a formula")
                        .sending(open -> open.formula(
                                open.cover(),
                                "B4",
                                "\"" + open.school().urn() + "\"",
                                open.school().urn())));
    }

    private static List<CorpusCase> withoutResult() {
        return List.of(
                rejecting("#N/A", "error_in_status", open -> open.formula(CELL, "VLOOKUP(1,A1:B2,2,0)", "#N/A")),
                rejecting("#REF!", "error_in_status", open -> open.formula(CELL, "#REF!", "#REF!")),
                rejecting("#VALUE!", "error_in_status", open -> open.formula(CELL, "1+\"x\"", "#VALUE!")),
                rejecting(
                        "no result",
                        "uncalculated_status",
                        open -> open.formula(CELL, "IF(E26=\"\",\"No\",\"Yes\")", null)),
                line(52).named("error in the evidence")
                        .sending(open -> open.formula("E26", "#REF!", "#REF!"))
                        .queried()
                        .finding("evidence_unreadable", Refs.at("E", "4.1")),
                line(52).named("error in the ref, its words are there")
                        .sending(open -> open.formula("A26", "#REF!", "#REF!"))
                        .queried()
                        .finding("ref_unreadable", "Audit!A26")
                        .finding("characteristic_missing", "Audit")
                        .missing("4.1"));
    }

    private static CorpusCase rejecting(String name, String rule, Consumer<OpenReturn> change) {
        return line(52).named("status with " + name.replace("/", ""))
                .sending(change)
                .queried()
                .finding(rule, STATUS)
                .missing("4.1");
    }

    private static List<CorpusCase> linked() {
        return List.of(
                linked("another workbook", "[1]Sheet1!$A$1"),
                linked("another workbook by its path", "'C:\\Users\\head\\[Careers plan.xlsx]Sheet 1'!$A$1"),
                linked("a service of the web", "WEBSERVICE(\"http://127.0.0.1:9/status\")"),
                line(53).named("another workbook without a result")
                        .sending(open -> open.formula(CELL, "[1]Sheet1!$A$1", null))
                        .queried()
                        .finding("uncalculated_status", STATUS)
                        .missing("4.1"),
                line(53).named("brackets inside a text are no link")
                        .sending(open ->
                                open.formula(CELL, "\"Fully achieved\"&LEFT(\"[1]Sheet1!A1\",0)", "Fully achieved"))
                        .finding("formula_in_status", STATUS)
                        .reading("4.1", FULLY, "Fully achieved"),
                line(53).named("a column of a table is no link")
                        .sending(open -> open.formula(CELL, "INDEX(Answers[Status],1)", "Fully achieved"))
                        .finding("formula_in_status", STATUS)
                        .reading("4.1", FULLY, "Fully achieved"));
    }

    private static CorpusCase linked(String name, String formula) {
        return line(53).named("link to " + name)
                .sending(open -> open.formula(CELL, formula, "Fully achieved"))
                .queried()
                .finding("linked_workbook", STATUS)
                .reading("4.1", FULLY, "Fully achieved");
    }
}
