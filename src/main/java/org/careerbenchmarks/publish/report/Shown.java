package org.careerbenchmarks.publish.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as the report shows them: rounded half up, once, here. */
final class Shown {

    /** Stands where there is no number. */
    static final String NONE = "–";

    private Shown() {}

    /** A percentage, as {@code 39%}. */
    static String percent(@Nullable BigDecimal value) {
        return value == null ? NONE : whole(value) + "%";
    }

    /** A percentage with one decimal, for bounds that lie close together. */
    static String finePercent(@Nullable BigDecimal value) {
        return value == null ? NONE : value.setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    /** A change in percentage points, as {@code +29} or {@code -45}. */
    static String change(@Nullable BigDecimal value) {
        if (value == null) {
            return NONE;
        }
        BigDecimal whole = value.setScale(0, RoundingMode.HALF_UP);
        return (whole.signum() > 0 ? "+" : "") + whole.toPlainString();
    }

    /** A mean, without decimals. */
    static String whole(BigDecimal value) {
        return value.setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    /** A count, with commas between the thousands. */
    static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** A count and its noun: {@code 1 school}, {@code 70 schools}. */
    static String count(long value, String noun) {
        return count(value) + " " + noun + (value == 1 ? "" : "s");
    }

    /** A name of ours, such as {@code good_or_very_good}, as words. */
    static String words(String name) {
        String words = name.replace('_', ' ').strip();
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
