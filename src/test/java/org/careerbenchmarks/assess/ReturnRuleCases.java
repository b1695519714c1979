package org.careerbenchmarks.assess;

import static org.careerbenchmarks._support.ReturnBuilder.aReturn;
import static org.careerbenchmarks._support.WorkbookChanges.withSheet;
import static org.careerbenchmarks.assess.RuleCase.rule;

import java.util.List;
import org.careerbenchmarks._support.Cell;
import org.careerbenchmarks._support.ReturnBuilder;
import org.careerbenchmarks._support.TestReference;

/** Cases of the rules about sheets, schools and waves. */
final class ReturnRuleCases {

    private ReturnRuleCases() {}

    static List<RuleCase> sheets() {
        return List.of(
                rule("old_workbook_format")
                        .firesOn(aReturn().asOldFormat())
                        .sayingItsExample()
                        .silentOn(aReturn()),
                rule("macros_present")
                        .firesOn(aReturn().withMacros())
                        .sayingItsExample()
                        .silentOn(aReturn()),
                rule("no_return_sheet")
                        .firesOn(aReturn().onSheets(null, "Audit").after(withSheet("Notes")))
                        .sayingItsExample()
                        .silentOn(
                                aReturn(),
                                aReturn().onSheets("RETURN ", "Audit"),
                                aReturn().onSheets("Sheet1", "Audit")),
                rule("no_audit_sheet")
                        .firesOn(aReturn().onSheets("Return", null).after(withSheet("Notes")))
                        .sayingItsExample()
                        .silentOn(aReturn(), aReturn().onSheets("Return", "Sheet2"), withoutColumn("Status")),
                rule("no_status_column")
                        .firesOn(withoutColumn("Status"))
                        .sayingItsExample()
                        .silentOn(
                                aReturn().withHeader("Status", "Achieved?"),
                                aReturn().withHeaderInRow(20)),
                rule("no_ref_column")
                        .firesOn(aReturn().withHeaders("Benchmark", "Status", "Evidence"))
                        .sayingItsExample()
                        .silentOn(
                                aReturn().withHeaders("Characteristic", "Status"),
                                aReturn().withHeaders("Ref", "Status"),
                                aReturn().onSheets("Return", null)));
    }

    static List<RuleCase> schools() {
        return List.of(
                rule("urn_missing")
                        .firesOn(aReturn().with("School URN", " "))
                        .sayingItsExample()
                        .silentOn(
                                aReturn(),
                                aReturn().with("School URN", "12345"),
                                aReturn().onSheets(null, "Audit")),
                rule("urn_unreadable")
                        .firesOn(aReturn().with("School URN", "10017"))
                        .sayingItsExample()
                        .silentOn(
                                aReturn().with("School URN", "100017.0"),
                                aReturn().with("School URN", "")),
                rule("urn_unreadable")
                        .firesOn(aReturn().with("School URN", Cell.number("888888")))
                        .saying("Return!B1: \"888888\" is not the URN of a school. "
                                + "Fill in the six digits of the school's URN and send the workbook again.")
                        .silentOn(aReturn().with("School URN", "888880")),
                rule("urn_unknown")
                        .firesOn(aReturn().with("School URN", "123456"))
                        .sayingItsExample()
                        .silentOn(aReturn(), aReturn().with("School URN", "999999"), notInThePilot()),
                rule("school_not_in_panel")
                        .firesOn(notInThePilot())
                        .sayingItsExample()
                        .silentOn(aReturn(), aReturn().with("School URN", "123456")),
                rule("school_not_in_wave")
                        .firesOn(aReturn().fromSchool("P018"))
                        .sayingItsExample()
                        .silentOn(
                                aReturn(),
                                aReturn().fromSchool("P019").forWave("2020-07"),
                                aReturn().fromSchool("P018").forWave("2024-07")));
    }

    static List<RuleCase> names() {
        return List.of(
                rule("name_missing")
                        .firesOn(aReturn().with("School name", ""))
                        .sayingItsExample()
                        .silentOn(aReturn(), aReturn().onSheets(null, "Audit")),
                rule("name_of_another_school")
                        .firesOn(aReturn().with("School name", TestReference.nameOf("P004")))
                        .sayingItsExample()
                        .silentOn(
                                aReturn(),
                                aReturn().with("School name", "Nowhere Primary School"),
                                aReturn().fromSchool("P003").with("School name", "Monkton Village")),
                rule("name_differs")
                        .firesOn(aReturn().with("School name", "Harbour View Academy"))
                        .sayingItsExample()
                        .silentOn(
                                aReturn(),
                                aReturn().with("School name", "Parkview RC Primry School"),
                                aReturn().with("School name", TestReference.nameOf("P004"))),
                rule("name_spelt_differently")
                        .firesOn(aReturn().with("School name", "Parkveiw RC Primary School"))
                        .sayingItsExample()
                        .silentOn(
                                aReturn().with("School name", "PARKVIEW  R.C. PRIMARY"),
                                aReturn().with("School name", "The Parkview Roman Catholic Primary School"),
                                aReturn().fromSchool("P001").with("School name", "Saint Aidans C of E Primary"),
                                aReturn().with("School name", "Parkview RC Primary School 2")),
                rule("authority_missing")
                        .firesOn(aReturn().without("Local authority"))
                        .sayingItsExample()
                        .silentOn(aReturn(), aReturn().with("Local authority", "Durhamshire")),
                rule("authority_unknown")
                        .firesOn(aReturn().with("Local authority", "Durhamshire"))
                        .sayingItsExample()
                        .silentOn(
                                aReturn().with("Local authority", "CO DURHAM"),
                                aReturn().with("Local authority", "391")),
                rule("authority_differs")
                        .firesOn(aReturn().with("Local authority", "newcastle"))
                        .sayingItsExample()
                        .silentOn(aReturn(), aReturn().with("Local authority", "Durhamshire")));
    }

    static List<RuleCase> waves() {
        return List.of(
                rule("wave_missing")
                        .firesOn(aReturn().forWave(""))
                        .sayingItsExample()
                        .silentOn(aReturn(), aReturn().forWave("Summer 2019")),
                rule("wave_unreadable")
                        .firesOn(aReturn().forWave("Summer 2019"))
                        .sayingItsExample()
                        .silentOn(
                                aReturn().forWave("baseline"),
                                aReturn().forWave("2024-07"),
                                aReturn().forWave(" ")),
                rule("wave_unknown")
                        .firesOn(aReturn().forWave("2024-07"))
                        .sayingItsExample()
                        .silentOn(aReturn().forWave("2019–07"), aReturn().with("Audit round", Cell.number("43647"))),
                rule("completed_on_missing")
                        .firesOn(aReturn().completedOn(""))
                        .sayingItsExample()
                        .silentOn(aReturn(), aReturn().completedOn("next term")),
                rule("completed_on_unreadable")
                        .firesOn(aReturn().completedOn("31/02/2020"))
                        .sayingItsExample()
                        .silentOn(
                                aReturn().completedOn("5th July 2019"),
                                aReturn().completedOn("")),
                rule("completed_on_outside_wave")
                        .firesOn(aReturn().completedOn("01/09/2019"))
                        .sayingItsExample()
                        .silentOn(aReturn().completedOn("31/08/2019"), aReturn().completedOn("01/06/2019")),
                rule("completed_on_outside_wave")
                        .firesOn(aReturn().completedOn("31/05/2019"))
                        .saying("Return!B5: 31 May 2019 is outside the audit round 2019-07, "
                                + "1 June 2019 to 31 August 2019. Correct the date or the audit round "
                                + "and send the workbook again, or confirm the date.")
                        .silentOn(aReturn().forWave("2024-07").completedOn("31/05/2019")),
                rule("completed_late")
                        .firesOn(aReturn().completedOn("01/08/2019"))
                        .sayingItsExample()
                        .silentOn(aReturn().completedOn("31/07/2019"), aReturn().completedOn("01/09/2019")));
    }

    private static ReturnBuilder withoutColumn(String header) {
        return aReturn().withHeader(header, "Anything else");
    }

    private static ReturnBuilder notInThePilot() {
        return aReturn().with("School URN", TestReference.URN_OUTSIDE_THE_PANEL);
    }
}
