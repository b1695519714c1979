package org.careerbenchmarks.assess.rules;

import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.ACCEPT,
        summary = "The local authority is not filled in.",
        reason = "It is not needed: the register's authority is used.",
        remedy = "Nothing needs to be done.",
        example = "Return: The Local authority is not filled in. Nothing needs to be done: the register's is used.")
public final class AuthorityMissing implements ReturnRule {

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        if (form.returnSheet() != null && form.localAuthority().isBlank()) {
            findings.at(form.localAuthority().place())
                    .expected(attribution.registeredAuthority())
                    .say("The Local authority is not filled in. Nothing needs to be done: the register's is used.");
        }
    }
}
