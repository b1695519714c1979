package org.careerbenchmarks.assess;

import java.util.List;
import org.careerbenchmarks._support.ReturnBuilder;
import org.careerbenchmarks.model.ReturnForm;
import org.jspecify.annotations.Nullable;

/**
 * A rule with a return that makes it fire and others, nearly as bad, on which it stays silent.
 *
 * @param message what the rule says about the first return, or null where it is the example on its card
 */
record RuleCase(String rule, ReturnForm fires, @Nullable String message, List<ReturnForm> silent) {

    static Beginning rule(String code) {
        return new Beginning(code);
    }

    record Beginning(String rule) {

        Middle firesOn(ReturnBuilder aReturn) {
            return new Middle(rule, aReturn.form());
        }
    }

    record Middle(String rule, ReturnForm fires) {

        End sayingItsExample() {
            return new End(rule, fires, null);
        }

        End saying(String message) {
            return new End(rule, fires, message);
        }
    }

    record End(String rule, ReturnForm fires, @Nullable String message) {

        RuleCase silentOn(ReturnBuilder... returns) {
            List<ReturnForm> forms =
                    List.of(returns).stream().map(ReturnBuilder::form).toList();
            return new RuleCase(rule, fires, message, forms);
        }
    }

    @Override
    public String toString() {
        return rule;
    }
}
