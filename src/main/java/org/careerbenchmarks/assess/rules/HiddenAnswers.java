package org.careerbenchmarks.assess.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.careerbenchmarks.assess.Attribution;
import org.careerbenchmarks.assess.Findings;
import org.careerbenchmarks.assess.ReturnRule;
import org.careerbenchmarks.assess.RuleCard;
import org.careerbenchmarks.model.Answer;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.Treatment;

@RuleCard(
        treatment = Treatment.QUERY,
        summary = "Answers stand in rows or columns that Excel hides.",
        reason = "They were read like all others, but whoever checked the sheet may not have seen them.",
        remedy = "Show the hidden rows and columns, check the answers in them, and send the workbook again; or "
                + "tell us that they are right.",
        example = "Audit!D20: 2 statuses stand in hidden rows or columns and were read: D20, D21. Show them, check "
                + "them and send the workbook again, or tell us that they are right.")
public final class HiddenAnswers implements ReturnRule {

    private static final int MOST_SHOWN = 8;

    @Override
    public void check(ReturnForm form, Attribution attribution, Findings findings) {
        List<Answer> hidden = form.answers().stream()
                .filter(each -> each.shape().hidden() && !each.status().isBlank())
                .toList();
        if (!hidden.isEmpty()) {
            boolean one = hidden.size() == 1;
            String count = one ? "1 status stands" : hidden.size() + " statuses stand";
            findings.at(hidden.get(0).status().place())
                    .observed(cells(hidden))
                    .expected("answers that can be seen")
                    .say(count + " in hidden rows or columns and " + (one ? "was" : "were") + " read: {seen}. "
                            + "Show them, check them and send the workbook again, or tell us that they are right.");
        }
    }

    private static String cells(List<Answer> hidden) {
        String first = hidden.stream()
                .limit(MOST_SHOWN)
                .map(each -> String.valueOf(each.status().place().cell()))
                .collect(Collectors.joining(", "));
        return hidden.size() > MOST_SHOWN ? first + " and " + (hidden.size() - MOST_SHOWN) + " more" : first;
    }
}
