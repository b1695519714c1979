package org.careerbenchmarks.assess;

import static org.careerbenchmarks._support.ReturnBuilder.aReturn;
import static org.careerbenchmarks._support.WorkbookChanges.withCopy;
import static org.careerbenchmarks._support.WorkbookChanges.withText;
import static org.careerbenchmarks.assess.RuleCase.rule;

import java.util.List;
import org.careerbenchmarks._support.Cell;
import org.careerbenchmarks._support.ReturnBuilder;
import org.careerbenchmarks._support.TestReference;

/** Cases of the rules about whose return it is, where the workbook contradicts itself, its file or the register. */
final class IdentityRuleCases {

    private IdentityRuleCases() {}

    static List<RuleCase> files() {
        return List.of(
                rule("identity_conflict")
                        .firesOn(aReturn().inFile("returns/P004 audit.xlsx"))
                        .sayingItsExample()
                        .silentOn(
                                aReturn(),
                                aReturn().inFile("returns/p017-100017.xlsx"),
                                aReturn().inFile("returns/P004/audit.xlsx"),
                                aReturn().inFile("returns/P004 and P005.xlsx"),
                                aReturn().inFile("returns/P0040.xlsx"),
                                aReturn().fromSchool("P003").inFile(TestReference.FORMER_URN_OF_P003 + ".xlsx"),
                                aReturn().with("School URN", "").inFile("100004.xlsx")),
                rule("wave_conflict")
                        .firesOn(aReturn().inFile("returns/2020-07/P017.xlsx"))
                        .sayingItsExample()
                        .silentOn(
                                aReturn(),
                                aReturn().inFile("returns/2019-07/P017.xlsx"),
                                aReturn().inFile("returns/2019-07/sent 2020-07.xlsx"),
                                aReturn().inFile("returns/P017 2020-07-15.xlsx"),
                                aReturn().inFile("returns/2021-07/P017.xlsx"),
                                aReturn().forWave("2024-07").inFile("returns/2020-07/P017.xlsx")),
                rule("urn_from_file_name")
                        .firesOn(aReturn().with("School URN", "").inFile("returns/audit 100017.xlsx"))
                        .sayingItsExample()
                        .silentOn(
                                aReturn().inFile("returns/100017.xlsx"),
                                aReturn().with("School URN", "").inFile("returns/P017.xlsx"),
                                aReturn().with("School URN", "").inFile("returns/100017 100016.xlsx"),
                                aReturn().with("School URN", "").inFile("returns/100017 P016.xlsx"),
                                aReturn().with("School URN", "").inFile("returns/100900.xlsx"),
                                aReturn().with("School URN", "888880").inFile("returns/100017.xlsx")),
                rule("urn_missing")
                        .firesOn(aReturn().with("School URN", "").inFile("returns/P017.xlsx"))
                        .sayingItsExample()
                        .silentOn(aReturn().with("School URN", "").inFile("returns/100017.xlsx")),
                rule("urn_unreadable")
                        .firesOn(aReturn().with("School URN", "10017").inFile("returns/100017 or 100016.xlsx"))
                        .sayingItsExample()
                        .silentOn(aReturn().with("School URN", "10017").inFile("returns/100017.xlsx")),
                rule("name_of_another_school")
                        .firesOn(aReturn()
                                .with("School URN", "")
                                .with("School name", TestReference.nameOf("P004"))
                                .inFile("returns/100017.xlsx"))
                        .sayingItsExample()
                        .silentOn(aReturn().with("School URN", "").inFile("returns/100017.xlsx")));
    }

    static List<RuleCase> numbers() {
        return List.of(
                rule("laestab_for_urn")
                        .firesOn(aReturn().with("School URN", "840/2017"))
                        .sayingItsExample()
                        .silentOn(
                                aReturn(),
                                aReturn().with("School URN", "8402018"),
                                aReturn().with("School URN", "3912900"),
                                aReturn().with("School URN", "84020171")),
                rule("laestab_for_urn")
                        .firesOn(aReturn().with("School URN", Cell.number("8402017")))
                        .saying("Return!B1: \"8402017\" is the DfE number of Parkview RC Primary School, so its URN "
                                + "100017 was used. Fill in the URN and send the workbook again, "
                                + "or confirm that this is the right school.")
                        .silentOn(aReturn().with("School URN", "840/20/17")),
                rule("urn_unreadable")
                        .firesOn(aReturn().with("School URN", "3912900"))
                        .saying("Return!B1: \"3912900\" is not the URN of a school, but looks like a DfE number, and "
                                + "that of no single open school in the pilot. Fill in the six digits of the school's "
                                + "URN and send the workbook again.")
                        .silentOn(aReturn().with("School URN", "840 - 2017")),
                rule("urn_unreadable")
                        .firesOn(aReturn().with("School URN", Cell.number("10012345")))
                        .saying("Return!B1: \"10012345\" is not the URN of a school, but looks like a UKPRN. "
                                + "Fill in the six digits of the school's URN and send the workbook again.")
                        .silentOn(aReturn()),
                rule("merged_school")
                        .firesOn(aReturn().with("School URN", TestReference.URN_MERGED_WITH_P004))
                        .sayingItsExample()
                        .silentOn(
                                aReturn().fromSchool("P004"),
                                aReturn().with("School URN", TestReference.URN_OUTSIDE_THE_PANEL)),
                rule("school_not_in_panel")
                        .firesOn(aReturn().with("School URN", TestReference.URN_OUTSIDE_THE_PANEL))
                        .sayingItsExample()
                        .silentOn(aReturn().with("School URN", TestReference.URN_MERGED_WITH_P004)));
    }

    static List<RuleCase> contradictions() {
        return List.of(
                rule("two_schools")
                        .firesOn(aReturn().after(withText("Return", 0, 3, "100018")))
                        .sayingItsExample()
                        .silentOn(
                                aReturn(),
                                aReturn().after(withText("Return", 0, 3, "100017.0")),
                                aReturn().after(withText("Return", 0, 3, "six digits")),
                                aReturn()
                                        .fromSchool("P003")
                                        .after(withText("Return", 0, 3, TestReference.FORMER_URN_OF_P003)),
                                aReturn().after(withCopy(aReturn(), "Return", "Return (2)"))),
                rule("two_schools")
                        .firesOn(aReturn().with("URN of school", "100016"))
                        .saying(
                                "Return!B7: The URN \"100016\" stands here beside \"100017\", so the workbook names two "
                                        + "schools. Send one workbook for each school.")
                        .silentOn(aReturn().with("URN of school", "see above")),
                rule("two_schools")
                        .firesOn(aReturn().after(withCopy(aReturn().fromSchool("P016"), "Return", "Sheet3")))
                        .saying(
                                "Sheet3!B1: The URN \"100016\" stands here beside \"100017\", so the workbook names two "
                                        + "schools. Send one workbook for each school.")
                        .silentOn(aReturn().with("School URN", "12").with("URN", "100017")),
                rule("two_waves")
                        .firesOn(aReturn().after(withCopy(aReturn().forWave("2020-07"), "Return", "Return (2)")))
                        .sayingItsExample()
                        .silentOn(
                                aReturn(),
                                aReturn().with("Wave", "Baseline"),
                                aReturn().forWave("").after(withCopy(aReturn(), "Return", "Return (2)"))),
                rule("completed_before_school_opened")
                        .firesOn(aReturn().fromSchool("P002").completedOn("05/07/2019"))
                        .sayingItsExample()
                        .silentOn(
                                aReturn().fromSchool("P002").completedOn("08/07/2019"),
                                aReturn().completedOn("05/07/2019")));
    }

    static List<RuleCase> names() {
        return List.of(
                rule("name_spelt_differently")
                        .firesOn(aReturn().with("School name", "Parkview RC Primary Academy"))
                        .saying(
                                "Return!B2: \"Parkview RC Primary Academy\" was taken for Parkview RC Primary School, the "
                                        + "register's name for the URN 100017. Nothing needs to be done if the URN is right.")
                        .silentOn(
                                fromP001("Saint Aidan's CofE Primary School"),
                                fromP001("ST. AIDANS C.E. PRIMARY"),
                                fromP001("St Aidan’s Church of England (Primary) School")),
                rule("name_differs")
                        .firesOn(aReturn().with("School name", "Harbour View Academy"))
                        .sayingItsExample()
                        .silentOn(
                                aReturn().with("School name", "The Parkview Catholic Primary Academy"),
                                aReturn().with("School name", "Parkview Roman Catholic Primary")),
                rule("authority_unknown")
                        .firesOn(aReturn().with("Local authority", "E08000020"))
                        .saying("Return!B3: \"E08000020\" is not a code, or no longer one, of a local authority of the "
                                + "pilot's area. Correct it and send the workbook again, "
                                + "or confirm that the URN is right.")
                        .silentOn(aReturn().with("Local authority", "E06000047")),
                rule("authority_differs")
                        .firesOn(aReturn().with("Local authority", "E08000021"))
                        .saying("Return!B3: \"E08000021\" is not the authority that the register has for the school, "
                                + "County Durham. Correct the authority or the URN, or tell us that the register is "
                                + "out of date.")
                        .silentOn(aReturn().with("Local authority", "e06000047")));
    }

    private static ReturnBuilder fromP001(String name) {
        return aReturn().fromSchool("P001").with("School name", name);
    }
}
