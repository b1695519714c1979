package org.careerbenchmarks.assess.rules;

import java.util.regex.Pattern;
import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "What stands as the local authority is none of the pilot's area.",
        reason = "It may be a slip, or the workbook of a school elsewhere.",
        remedy = "Correct the local authority and send the workbook again, or confirm the URN.",
        example = "Return!B3: \"Durhamshire\" is not a local authority of the pilot's area. Correct it and send the "
                + "workbook again, or confirm that the URN is right.")
public final class AuthorityUnknown implements ReturnRule {

    private static final Pattern GSS_CODE = Pattern.compile("[A-Za-z][0-9]{8}");

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        if (form.localAuthority().isUnreadable()) {
            findings.at(form.localAuthority().place())
                    .observed(form.localAuthority())
                    .expected(attribution.registeredAuthority())
                    .say("{observed} is not " + kind(form) + " of the pilot's area. "
                            + "Correct it and send the workbook again, or confirm that the URN is right.");
        }
    }

    /** The codes of authorities are retired when their boundaries change, and old ones live on in lists. */
    private static String kind(ReturnForm form) {
        return GSS_CODE.matcher(form.localAuthority().text()).matches()
                ? "a code, or no longer one, of a local authority"
                : "a local authority";
    }
}
