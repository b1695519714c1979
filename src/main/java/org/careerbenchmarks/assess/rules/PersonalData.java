package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.Item;
import org.careerbenchmarks.assess.ItemRule;
import org.careerbenchmarks.assess.PersonalDetail;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "The evidence seems to name a child or to hold an e-mail address, a telephone number, a date of "
                + "birth or a pupil number.",
        reason = "Returns are about schools; personal details are kept apart, and are never published or repeated "
                + "in a message.",
        remedy = "Take them out of the evidence and send the workbook again; a role or a number of pupils is "
                + "enough.",
        example = "Audit!E20: The evidence seems to hold an e-mail address; it was kept apart and will not be "
                + "published. Take that out and send the workbook again, since a role or a number of pupils is "
                + "enough.")
public final class PersonalData implements ItemRule {

    @Override
    public void check(Item item, Findings findings) {
        PersonalDetail detail = item.personalDetail();
        if (detail != null) {
            findings.at(item.answer().evidence().place())
                    .ref(item.ref())
                    .observed(detail.words())
                    .expected("no personal details")
                    .say(
                            "The evidence seems to hold {seen}; it was kept apart and will not be published. "
                                    + "Take that out and send the workbook again, since a role or a number of pupils is enough.");
        }
    }
}
