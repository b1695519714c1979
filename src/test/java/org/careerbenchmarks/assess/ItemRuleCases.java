package org.careerbenchmarks.assess;

import static org.careerbenchmarks._support.Changes.linking;
import static org.careerbenchmarks._support.ReturnBuilder.aReturn;
import static org.careerbenchmarks._support.TestReference.wordsOf;
import static org.careerbenchmarks.assess.RuleCase.rule;

import java.util.List;
import java.util.Locale;
import org.careerbenchmarks._support.Cell;

/** Cases of the rules about single characteristics, and of those about all of them. */
final class ItemRuleCases {

    private ItemRuleCases() {}

    static List<RuleCase> rows() {
        return List.of(
                rule("ambiguous_number_ref")
                        .firesOn(aReturn()
                                .put("1.10", "Characteristic", Cell.text("?"))
                                .put("1.10", "Ref", Cell.number("1.1")))
                        .sayingItsExample()
                        .silentOn(
                                aReturn().put("1.10", "Ref", Cell.number("1.1")),
                                aReturn().put("1.2", "Ref", Cell.number("1.2"))),
                rule("ref_unreadable")
                        .firesOn(aReturn().put("3.2", "Ref", Cell.text("B3.2")))
                        .sayingItsExample()
                        .silentOn(
                                aReturn().put("3.2", "Ref", Cell.text(" 3.2. ")),
                                aReturn().row("Benchmark 3", "Time in workplaces", ""),
                                aReturn().row("Total", "", "20 of 20"),
                                aReturn().put("3.2", "Ref", Cell.text("3.9"))),
                rule("unknown_ref")
                        .firesOn(aReturn().row("9.1", "Our own", "Fully achieved"))
                        .sayingItsExample()
                        .silentOn(
                                aReturn(),
                                aReturn().row("", "Total", ""),
                                aReturn().put("3.2", "Ref", Cell.text("B3.2"))),
                rule("unknown_ref")
                        .firesOn(aReturn().row("", "Total", "Fully achieved"))
                        .saying(
                                "Audit!D24: \"Fully achieved\" stands in a row without a ref, and its words are those of no "
                                        + "characteristic. Fill in the ref or empty the cell, and send the workbook again.")
                        .silentOn(aReturn().empty("3.2", "Ref")),
                rule("characteristic_missing")
                        .firesOn(aReturn().deleting("3.2"))
                        .sayingItsExample()
                        .silentOn(aReturn(), aReturn().answering("3.2", "")),
                rule("conflicting_statuses")
                        .firesOn(aReturn().row("3.2", wordsOf("3.2"), "Not achieved"))
                        .sayingItsExample()
                        .silentOn(
                                aReturn().row("3.2", wordsOf("3.2"), "FULLY"),
                                aReturn().row("3.2", wordsOf("3.2"), "")),
                rule("conflicting_statuses")
                        .firesOn(aReturn().row("3.2", wordsOf("3.2"), "N/A"))
                        .saying("Audit!D24: Characteristic 3.2 is \"N/A\" here, not \"Fully achieved\" as in D20, "
                                + "so neither is used. Keep one of the two rows and send the workbook again.")
                        .silentOn(),
                rule("repeated_answer")
                        .firesOn(aReturn().row("3.2", wordsOf("3.2"), "Fully achieved"))
                        .sayingItsExample()
                        .silentOn(aReturn(), aReturn().row("3.2", wordsOf("3.2"), "Not achieved")),
                rule("ref_from_text")
                        .firesOn(aReturn().empty("3.2", "Ref"))
                        .sayingItsExample()
                        .silentOn(aReturn(), aReturn().put("1.2", "Ref", Cell.number("1.2"))));
    }

    static List<RuleCase> statuses() {
        return List.of(
                rule("uncalculated_status")
                        .firesOn(aReturn().answering("3.2", Cell.uncalculated()))
                        .sayingItsExample()
                        .silentOn(aReturn().answering("3.2", Cell.formula("Fully achieved"))),
                rule("error_in_status")
                        .firesOn(aReturn().answering("3.2", Cell.error("#N/A")))
                        .sayingItsExample()
                        .silentOn(aReturn().answering("3.2", "N/A")),
                rule("blank_status")
                        .firesOn(aReturn().answering("3.2", "\u00a0 "))
                        .sayingItsExample()
                        .silentOn(aReturn().deleting("3.2"), aReturn().answering("3.2", Cell.uncalculated())),
                rule("status_not_recognised")
                        .firesOn(aReturn().answering("3.2", "Fully/Partially"))
                        .sayingItsExample()
                        .silentOn(
                                aReturn().answering("3.2", "fully-achieved"),
                                aReturn().answering("3.2", "")),
                rule("not_applicable")
                        .firesOn(aReturn().answering("3.2", "n/a"))
                        .sayingItsExample()
                        .silentOn(
                                aReturn().answering("3.2", "n/a yet achieved"),
                                aReturn().answering("3.2", "N")),
                rule("formula_in_status")
                        .firesOn(aReturn().answering("3.2", Cell.formula("Fully achieved")))
                        .sayingItsExample()
                        .silentOn(
                                aReturn().answering("3.2", Cell.formula("Perhaps")),
                                aReturn().after(linking("D20"))));
    }

    static List<RuleCase> otherCells() {
        return List.of(
                rule("characteristic_reworded")
                        .firesOn(aReturn().put("3.2", "Characteristic", Cell.text("Pupils meet employers.")))
                        .sayingItsExample()
                        .silentOn(
                                aReturn().empty("3.2", "Characteristic"),
                                aReturn().put("3.2", "Characteristic", Cell.text(wordsOf("3.3"))),
                                aReturn()
                                        .put(
                                                "3.2",
                                                "Characteristic",
                                                Cell.text(wordsOf("3.2").replace('–', '-')))),
                rule("words_of_another")
                        .firesOn(aReturn()
                                .put(
                                        "3.2",
                                        "Characteristic",
                                        Cell.text(wordsOf("3.3").toUpperCase(Locale.ROOT))))
                        .sayingItsExample()
                        .silentOn(
                                aReturn().put("3.2", "Characteristic", Cell.text("Pupils meet employers.")),
                                aReturn().put("3.2", "Characteristic", Cell.error("#REF!"))),
                rule("target_date_unreadable")
                        .firesOn(aReturn().put("3.2", "Target date", Cell.text("next term")))
                        .sayingItsExample()
                        .silentOn(aReturn().put("3.2", "Target date", Cell.text("5.7.20"))),
                rule("evidence_unreadable")
                        .firesOn(aReturn().put("3.2", "Evidence", Cell.error("#REF!")))
                        .sayingItsExample()
                        .silentOn(aReturn().put("3.2", "Evidence", Cell.text("#REF!"))),
                rule("control_characters")
                        .firesOn(aReturn().put("3.2", "Evidence", Cell.text("a\u0000b")))
                        .sayingItsExample()
                        .silentOn(aReturn().put("3.2", "Evidence", Cell.text("a\r\nb\tc\u200b"))),
                rule("too_few_answers")
                        .firesOn(aReturn().leavingOpen(3))
                        .sayingItsExample()
                        .silentOn(aReturn().leavingOpen(2)));
    }
}
