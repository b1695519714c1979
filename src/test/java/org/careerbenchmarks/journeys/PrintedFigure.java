package org.careerbenchmarks.journeys;

import java.math.BigDecimal;

/** How a figure that the report printed must agree with ours, by the rule in {@code headlines.csv}. */
final class PrintedFigure {

    private PrintedFigure() {}

    static boolean agrees(String rule, String printed, BigDecimal ours) {
        BigDecimal value = new BigDecimal(printed);
        if (rule.startsWith("greater_than")) {
            return ours.compareTo(value) > 0;
        }
        if (rule.startsWith("at_least")) {
            return ours.compareTo(value) >= 0;
        }
        if (rule.equals("equal") || rule.startsWith("half_up_0dp")) {
            return ours.compareTo(value) == 0;
        }
        throw new IllegalArgumentException("unknown rule " + rule);
    }
}
