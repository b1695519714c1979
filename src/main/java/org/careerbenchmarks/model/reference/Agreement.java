package org.careerbenchmarks.model.reference;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a figure of ours must agree with the printed one, by the rule in {@code headlines.csv}. What stands behind the
 * words of a rule explains it to people.
 */
public final class Agreement {

    private static final Pattern BETWEEN = Pattern.compile("between (-?[0-9.]+) and (-?[0-9.]+)\\b.*");
    private static final Pattern WITHIN = Pattern.compile("within ([0-9.]+)\\b.*");
    private static final Pattern OTHERS = Pattern.compile("(equal|half_up_0dp|greater_than|at_least)\\b.*");

    private Agreement() {}

    /** Whether there is such a rule. */
    public static boolean isKnown(String rule) {
        return BETWEEN.matcher(rule).matches()
                || WITHIN.matcher(rule).matches()
                || OTHERS.matcher(rule).matches();
    }

    /**
     * Whether the figures agree.
     *
     * @param ours our figure, unrounded
     * @param displayed our figure as a report would print it
     */
    public static boolean holds(String rule, BigDecimal printed, BigDecimal ours, BigDecimal displayed) {
        Matcher between = BETWEEN.matcher(rule);
        if (between.matches()) {
            return ours.compareTo(new BigDecimal(between.group(1))) >= 0
                    && ours.compareTo(new BigDecimal(between.group(2))) <= 0;
        }
        Matcher within = WITHIN.matcher(rule);
        if (within.matches()) {
            return displayed.subtract(printed).abs().compareTo(new BigDecimal(within.group(1))) <= 0;
        }
        Matcher other = OTHERS.matcher(rule);
        if (!other.matches()) {
            throw new IllegalArgumentException("There is no rule " + rule + ".");
        }
        return switch (other.group(1)) {
            case "greater_than" -> ours.compareTo(printed) > 0;
            case "at_least" -> ours.compareTo(printed) >= 0;
            default -> displayed.compareTo(printed) == 0;
        };
    }
}
