package org.careerbenchmarks.assess;

import java.util.List;
import org.careerbenchmarks.model.survey.SurveyForm;
import org.jspecify.annotations.Nullable;

/**
 * A rule with an export that makes it fire and others, nearly as bad, on which it stays silent.
 *
 * @param message what the rule says about the first export, or null where it is the example on its card
 */
record SurveyRuleCase(String rule, SurveyForm fires, @Nullable String message, List<SurveyForm> silent) {

    static Beginning rule(String code) {
        return new Beginning(code);
    }

    record Beginning(String rule) {

        Middle firesOn(SurveyFormBuilder aSurvey) {
            return new Middle(rule, aSurvey.form());
        }
    }

    record Middle(String rule, SurveyForm fires) {

        End sayingItsExample() {
            return new End(rule, fires, null);
        }

        End saying(String message) {
            return new End(rule, fires, message);
        }
    }

    record End(String rule, SurveyForm fires, @Nullable String message) {

        SurveyRuleCase silentOn(SurveyFormBuilder... surveys) {
            List<SurveyForm> forms =
                    List.of(surveys).stream().map(SurveyFormBuilder::form).toList();
            return new SurveyRuleCase(rule, fires, message, forms);
        }
    }

    @Override
    public String toString() {
        return rule;
    }
}
