package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.reference.PanelSchool;
import org.careerbenchmarks.model.reference.Wave;

@RuleCard(
        treatment = Treatment.REJECT_RETURN,
        summary = "The school was not in the pilot when the audit round was held.",
        reason = "Coverage is counted over the schools that belong to a round, and this one does not.",
        remedy = "Correct the audit round or the URN and send the workbook again. If both are right, ask us to "
                + "correct the pilot's list.",
        example = "Return!B4: The school is not part of the audit round 2019-07: in the pilot's list it joined on 1 "
                + "January 2018 and left on 31 March 2019. Correct the audit round or the URN and send it again, or "
                + "ask us to correct the list.")
public final class SchoolNotInWave implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        PanelSchool school = attribution.panelSchool();
        Wave wave = attribution.wave();
        if (school != null && wave != null && !school.belongsTo(wave)) {
            findings.at(form.wave().place())
                    .observed(wave.wave())
                    .expected(membership(school))
                    .say("The school is not part of the audit round {seen}: in the pilot's list it {expected}. "
                            + "Correct the audit round or the URN and send it again, or ask us to correct the list.");
        }
    }

    private static String membership(PanelSchool school) {
        String joined = "joined on " + Findings.day(school.joinedOn());
        return school.leftOn() == null ? joined : joined + " and left on " + Findings.day(school.leftOn());
    }
}
