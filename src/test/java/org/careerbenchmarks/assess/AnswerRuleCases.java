package org.careerbenchmarks.assess;

import static org.careerbenchmarks._support.Changes.hiding;
import static org.careerbenchmarks._support.Changes.hidingColumn;
import static org.careerbenchmarks._support.Changes.linking;
import static org.careerbenchmarks._support.Changes.merging;
import static org.careerbenchmarks._support.Changes.writing;
import static org.careerbenchmarks._support.ReturnBuilder.aReturn;
import static org.careerbenchmarks._support.TestReference.wordsOf;
import static org.careerbenchmarks.assess.RuleCase.rule;

import java.util.List;
import org.careerbenchmarks._support.Cell;
import org.careerbenchmarks._support.ReturnBuilder;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.model.reference.Characteristic;

/** Cases of the rules about the forms in which schools answer: hidden, merged, ticked, coded and linked. */
final class AnswerRuleCases {

    private AnswerRuleCases() {}

    /** A return with a column for each status and a tick in the first. */
    static ReturnBuilder aTickedReturn() {
        ReturnBuilder builder = aReturn()
                .withHeaders(
                        "Ref", "Benchmark", "Characteristic", "Fully achieved", "Partially achieved", "Not achieved");
        for (Characteristic each : TestReference.framework().characteristics()) {
            builder.put(each.ref(), "Fully achieved", Cell.text("✓"));
        }
        return builder;
    }

    /** A return with a second column of statuses, which says the same. */
    static ReturnBuilder aReturnWithTwoStatuses() {
        ReturnBuilder builder = aReturn().withHeaders("Ref", "Benchmark", "Characteristic", "Status", "Current status");
        for (Characteristic each : TestReference.framework().characteristics()) {
            builder.put(each.ref(), "Current status", Cell.text("Fully achieved"));
        }
        return builder;
    }

    static List<RuleCase> rows() {
        return List.of(
                rule("other_row")
                        .firesOn(aReturn().row("", "Total", "20"))
                        .sayingItsExample()
                        .silentOn(
                                aReturn().row("", "Total", ""),
                                aReturn().row("", "Total", "Fully achieved"),
                                aReturn().row("9.1", "Our own", "20"),
                                aReturn().row("B3.2", "Our own", "20")),
                rule("ref_from_similar_text")
                        .firesOn(aReturn()
                                .put(
                                        "3.2",
                                        "Characteristic",
                                        Cell.text(wordsOf("3.2").replace("encounter", "encontre")))
                                .after(writing("Audit", "A20", Cell.text(" "))))
                        .sayingItsExample()
                        .silentOn(
                                aReturn().empty("3.2", "Ref"),
                                aReturn().put("3.2", "Characteristic", Cell.text("Encounters are planned."))),
                rule("conflicting_statuses")
                        .firesOn(aReturn().row("", wordsOf("3.2").replace("encounter", "encontre"), "Not achieved"))
                        .sayingItsExample()
                        .silentOn(aReturn().row("", wordsOf("3.2").replace("encounter", "encontre"), "Fully achieved")),
                rule("conflicting_statuses")
                        .firesOn(aTickedReturn().row("3.2", "", "").after(writing("Audit", "F24", Cell.text("✓"))))
                        .saying("Audit!F24: Characteristic 3.2 is \"Not achieved\" here, not \"Fully achieved\" as in "
                                + "D20, so neither is used. Keep one of the two rows and send the workbook again.")
                        .silentOn(aTickedReturn().row("3.2", "", "").after(writing("Audit", "D24", Cell.text("x")))),
                rule("ref_from_text")
                        .firesOn(aReturn().put("3.2", "Ref", Cell.number("43892")))
                        .sayingItsExample()
                        .silentOn(aReturn()
                                .put("3.2", "Characteristic", Cell.text("Other words"))
                                .put("3.2", "Ref", Cell.number("43892"))),
                rule("ref_unreadable")
                        .firesOn(aReturn()
                                .put("3.2", "Characteristic", Cell.text("Other words"))
                                .put("3.2", "Ref", Cell.number("43892")))
                        .saying("Audit!A20: \"43892\" is not a ref, so the answer in this row cannot be used. "
                                + "Type a ref as in the template, such as 3.2, and send the workbook again.")
                        .silentOn(aReturn().put("3.2", "Ref", Cell.number("43892"))),
                rule("hidden_answers")
                        .firesOn(aReturn().after(hiding(20, 21)))
                        .sayingItsExample()
                        .silentOn(
                                aReturn().after(hiding(1, 2)),
                                aReturn().answering("3.2", "").after(hiding(20))),
                rule("hidden_answers")
                        .firesOn(aReturn().after(hidingColumn('D')))
                        .saying("Audit!D4: 20 statuses stand in hidden rows or columns and were read: D4, D5, D6, D7, "
                                + "D8, D9, D10, D11 and 12 more. Show them, check them and send the workbook again, or "
                                + "tell us that they are right.")
                        .silentOn(aReturn().after(hidingColumn('E'))));
    }

    static List<RuleCase> columns() {
        return List.of(
                rule("tick_columns").firesOn(aTickedReturn()).sayingItsExample().silentOn(aReturn()),
                rule("repeated_column")
                        .firesOn(aReturnWithTwoStatuses())
                        .sayingItsExample()
                        .silentOn(
                                aReturn(),
                                aReturnWithTwoStatuses().put("3.2", "Current status", Cell.text("Not achieved"))),
                rule("repeated_column")
                        .firesOn(aReturnWithTwoStatuses().empty("3.2", "Status"))
                        .saying("Audit!D3: \"Status\" is a second column for the status, and \"Current status\" in E3 "
                                + "was read, which says the same or more. Nothing needs to be done.")
                        .silentOn(aReturn()),
                rule("conflicting_columns")
                        .firesOn(aReturnWithTwoStatuses().put("3.2", "Current status", Cell.text("Not achieved")))
                        .sayingItsExample()
                        .silentOn(
                                aReturnWithTwoStatuses(),
                                aReturnWithTwoStatuses().empty("3.2", "Status"),
                                aReturnWithTwoStatuses().empty("3.2", "Current status"),
                                aReturnWithTwoStatuses().put("3.2", "Current status", Cell.text("yes"))));
    }

    static List<RuleCase> statuses() {
        return List.of(
                rule("merged_status")
                        .firesOn(aReturn().after(merging('D', 20, 21)))
                        .sayingItsExample()
                        .silentOn(
                                aReturn().answering("3.3", ""),
                                aReturn().answering("3.2", "").after(merging('D', 20, 21)),
                                aReturn().after(merging('B', 20, 21))),
                rule("blank_status")
                        .firesOn(aTickedReturn().empty("3.2", "Fully achieved"))
                        .sayingItsExample()
                        .silentOn(aReturn().after(merging('D', 20, 21)), aTickedReturn()),
                rule("several_ticks")
                        .firesOn(aTickedReturn().put("3.2", "Partially achieved", Cell.text("x")))
                        .sayingItsExample()
                        .silentOn(
                                aTickedReturn().put("3.2", "Partially achieved", Cell.logical(false)),
                                aTickedReturn().put("3.2", "Partially achieved", Cell.text("see notes"))),
                rule("tick_in_status")
                        .firesOn(aReturn().answering("3.2", "x"))
                        .sayingItsExample()
                        .silentOn(aReturn().answering("3.2", "X?"), aTickedReturn()),
                rule("status_not_recognised")
                        .firesOn(aTickedReturn().put("3.2", "Partially achieved", Cell.text("see notes")))
                        .saying("Audit!E20: \"see notes\" is not one of Fully achieved, Partially achieved, "
                                + "Not achieved. Choose one from the list and send the workbook again.")
                        .silentOn(aTickedReturn(), aReturn().answering("3.2", "x")),
                rule("not_applicable")
                        .firesOn(aReturn().answering("3.2", "N/A - first school"))
                        .saying("Audit!D20: \"N/A - first school\" was read as: characteristic 3.2 does not apply. "
                                + "If it does after all, choose one of Fully achieved, Partially achieved, Not achieved; if not, "
                                + "tell us why.")
                        .silentOn(aReturn().answering("3.2", "Native")),
                rule("status_synonym")
                        .firesOn(aReturn().answering("3.2", "Yes"))
                        .sayingItsExample()
                        .silentOn(
                                aReturn().answering("3.2", "FULLY - achieved"),
                                aReturn().answering("3.2", "2")),
                rule("status_synonym")
                        .firesOn(aReturn()
                                .answering("3.2", "G")
                                .after(writing("Audit", "H2", Cell.text("Key: G = Not achieved, R: fully achieved"))))
                        .saying("Audit!D20: \"G\" was read as Not achieved. Nothing needs to be done if that is right.")
                        .silentOn(aReturn().answering("3.2", "G")),
                rule("status_assumed")
                        .firesOn(aReturn().answering("3.2", "Green"))
                        .sayingItsExample()
                        .silentOn(
                                aReturn().answering("3.2", "Yes"),
                                aReturn()
                                        .answering("3.2", "Green")
                                        .after(writing("Return", "A9", Cell.text("Green – Fully achieved")))));
    }

    static List<RuleCase> otherCells() {
        return List.of(
                rule("linked_workbook")
                        .firesOn(aReturn().after(linking("D20")))
                        .sayingItsExample()
                        .silentOn(aReturn().answering("3.2", Cell.formula("Fully achieved"))),
                rule("target_date_before_completion")
                        .firesOn(aReturn()
                                .answering("3.2", "Partially achieved")
                                .put("3.2", "Target date", Cell.text("5/7/2019")))
                        .sayingItsExample()
                        .silentOn(
                                aReturn().put("3.2", "Target date", Cell.text("5/7/2019")),
                                aReturn().answering("3.2", "n/a").put("3.2", "Target date", Cell.text("5/7/2019")),
                                aReturn()
                                        .answering("3.2", "Not achieved")
                                        .put("3.2", "Target date", Cell.text("10/7/2019")),
                                aReturn()
                                        .without("Completed on")
                                        .answering("3.2", "Not achieved")
                                        .put("3.2", "Target date", Cell.text("5/7/2019"))),
                rule("personal_data")
                        .firesOn(aReturn().put("3.2", "Evidence", Cell.text("Ask j.smith@school.example")))
                        .sayingItsExample()
                        .silentOn(
                                aReturn().put("3.2", "Evidence", Cell.text("Mrs Smith's class visited Nissan.")),
                                aReturn().put("3.2", "Evidence", Cell.text("@ourschool on the web"))));
    }
}
