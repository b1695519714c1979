package org.careerbenchmarks.assess;

import static org.careerbenchmarks._support.ReturnBuilder.aReturn;
import static org.careerbenchmarks._support.WorkbookChanges.hiding;
import static org.careerbenchmarks._support.WorkbookChanges.scrambled;
import static org.careerbenchmarks._support.WorkbookChanges.withCopy;
import static org.careerbenchmarks._support.WorkbookChanges.withSheet;
import static org.careerbenchmarks._support.WorkbookChanges.withUnreadSheet;
import static org.careerbenchmarks.assess.RuleCase.rule;

import java.util.List;
import org.careerbenchmarks._support.Cell;
import org.careerbenchmarks._support.ReturnBuilder;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.model.reference.Characteristic;
import org.careerbenchmarks.model.reference.Framework;

/** Cases of the rules about the form of a workbook: how it differs from the template. */
final class StructureRuleCases {

    private StructureRuleCases() {}

    static List<RuleCase> sheets() {
        return List.of(
                rule("protected_only")
                        .firesOn(aReturn().after(scrambled()))
                        .sayingItsExample()
                        .silentOn(aReturn()),
                rule("sheet_renamed")
                        .firesOn(aReturn().onSheets("Cover", "Audit"))
                        .sayingItsExample()
                        .silentOn(
                                aReturn(),
                                aReturn().onSheets(" RETURN", "audit."),
                                aReturn().onSheets("Sheet1", "Sheet2")),
                rule("sheet_renamed")
                        .firesOn(aReturn().onSheets("School details", "Self-audit"))
                        .saying(
                                "The sheet \"School details\" was read as Return, and the sheet \"Self-audit\" was read "
                                        + "as Audit. Nothing needs to be done if that is right.")
                        .silentOn(aReturn().onSheets("P017", "Audit 2")),
                rule("sheet_guessed")
                        .firesOn(aReturn().onSheets("Return", "Sheet2"))
                        .sayingItsExample()
                        .silentOn(aReturn(), aReturn().onSheets("Cover", "Audits")),
                rule("sheet_guessed")
                        .firesOn(aReturn().onSheets("Sheet1", "Sheet2"))
                        .saying("The sheet \"Sheet1\" was taken for Return because of its labels, and the sheet "
                                + "\"Sheet2\" was taken for Audit because of its headers. Name the "
                                + "sheets as in the template and send the workbook again, "
                                + "or confirm that this is right.")
                        .silentOn(aReturn().after(withSheet("Sheet3"))),
                rule("hidden_sheet")
                        .firesOn(aReturn().after(hiding("Audit")))
                        .sayingItsExample()
                        .silentOn(aReturn(), aReturn().after(withSheet("Lists")).after(hiding("Lists"))),
                rule("extra_sheets")
                        .firesOn(aReturn()
                                .after(withUnreadSheet("Notes"))
                                .after(withCopy(aReturn(), "Audit", "Copy of Audit")))
                        .sayingItsExample()
                        .silentOn(
                                aReturn(),
                                aReturn().onSheets("Sheet1", "Sheet2"),
                                aReturn().onSheets("Return", null).after(withSheet("Notes"))),
                rule("two_audit_sheets")
                        .firesOn(aReturn().after(withCopy(differing(), "Audit", "Audit (2)")))
                        .sayingItsExample()
                        .silentOn(
                                aReturn(),
                                aReturn().after(withCopy(aReturn(), "Audit", "Audit (2)")),
                                aReturn().after(withCopy(aReturn().leavingOpen(20), "Audit", "Blank audit")),
                                aReturn().after(withCopy(aReturn().deleting("3.2"), "Audit", "Audit old"))),
                rule("two_audit_sheets")
                        .firesOn(aReturn()
                                .deleting("3.2")
                                .after(withCopy(aReturn(), "Audit", "Sheet3"))
                                .after(hiding("Sheet3")))
                        .saying("The sheets \"Audit\" and \"Sheet3\" (hidden) hold different answers, so neither was "
                                + "used. Keep one sheet with all the answers, delete the other and send the workbook "
                                + "again.")
                        .silentOn(aReturn().leavingOpen(20).after(withCopy(differing(), "Audit", "Copy of Audit"))));
    }

    static List<RuleCase> columns() {
        return List.of(
                rule("columns_moved")
                        .firesOn(aReturn()
                                .withHeaders(
                                        "Ref",
                                        "Benchmark",
                                        "Characteristic",
                                        "Year group",
                                        "Lead",
                                        "Status",
                                        "Evidence"))
                        .sayingItsExample()
                        .silentOn(
                                aReturn(),
                                aReturn().withHeaders("Ref", "Benchmark", "Characteristic", "Status"),
                                aReturn().withHeaders("Status", "Evidence")),
                rule("header_reworded")
                        .firesOn(aReturn().withHeader("Status", "Achieved?").withHeader("Evidence", "Comments"))
                        .sayingItsExample()
                        .silentOn(
                                aReturn(),
                                aReturn().withHeader("Status", " STATUS:"),
                                aReturn().withHeader("Target date", "target\ndate")),
                rule("header_row_moved")
                        .firesOn(aReturn().withHeaderInRow(5))
                        .sayingItsExample()
                        .silentOn(aReturn(), aReturn().withHeaderInRow(7).withHeader("Status", "Anything else")),
                rule("totals_differ")
                        .firesOn(aReturn().with("Total fully achieved", Cell.number("21")))
                        .sayingItsExample()
                        .silentOn(
                                aReturn(),
                                aReturn().with("Total fully achieved", "20").with("Total not achieved", "0"),
                                aReturn().with("Total fully achieved", "about 18"),
                                aReturn().leavingOpen(3).with("Total fully achieved", "20")),
                rule("totals_differ")
                        .firesOn(aReturn().answering("3.2", "Not achieved").with("Number not achieved:", "0"))
                        .saying(
                                "Return!B7: The total of Not achieved is 0 here, and 1 by the answers that can be used. "
                                        + "Check the answers, correct the total and send the workbook again.")
                        .silentOn(aReturn().answering("3.2", "Not achieved").with("Number not achieved:", "1")),
                rule("other_framework_version")
                        .firesOn(withRowsOf("v0", 20))
                        .sayingItsExample()
                        .silentOn(aReturn(), withRowsOf("v1", 20), withRowsOf("v0", 10)));
    }

    private static ReturnBuilder differing() {
        return aReturn().answering("3.2", "Not achieved");
    }

    /** The first so many rows have the words of a version. */
    private static ReturnBuilder withRowsOf(String version, int count) {
        ReturnBuilder builder = aReturn();
        Framework framework = TestReference.reference().frameworks().get(version);
        for (Characteristic each : framework.characteristics().subList(0, count)) {
            builder.put(each.ref(), "Characteristic", Cell.text(each.text()));
        }
        return builder;
    }
}
