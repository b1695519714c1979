package org.careerbenchmarks.assess.rules;

import java.time.LocalDate;
import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.reference.School;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "The day of completion lies before the school opened, as far as the register knows.",
        reason = "The date may be a slip, or the URN that of a school that took the place of another later.",
        remedy = "Correct the date or the URN and send the workbook again, or tell us that the register is wrong.",
        example = "Return!B5: 5 July 2019 is before the school with the URN 100002 opened, 8 July 2019. Correct the "
                + "date or the URN and send the workbook again, or tell us that the register is wrong.")
public final class CompletedBeforeSchoolOpened implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        LocalDate day = form.completedOn().value();
        School school = attribution.school();
        LocalDate opened = school == null ? null : school.openedOn();
        if (day != null && opened != null && day.isBefore(opened)) {
            findings.at(form.completedOn().place())
                    .observed(Findings.day(day))
                    .expected(Findings.day(opened))
                    .say("{seen} is before the school with the URN " + attribution.urn()
                            + " opened, {expected}. Correct the date or the URN and send the workbook again, "
                            + "or tell us that the register is wrong.");
        }
    }
}
