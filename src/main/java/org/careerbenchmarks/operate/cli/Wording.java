package org.careerbenchmarks.operate.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;

/** How numbers are written for people: rounded half up, once, last. */
final class Wording {

    private Wording() {}

    static String percent(BigDecimal percent) {
        return percent.setScale(0, RoundingMode.HALF_UP).toPlainString() + " %";
    }

    static String points(BigDecimal change) {
        BigDecimal whole = change.setScale(0, RoundingMode.HALF_UP);
        return (whole.signum() > 0 ? "+" : "") + whole.toPlainString();
    }

    static String seconds(Duration took) {
        return took.toMinutes() > 0
                ? "%d min %d s".formatted(took.toMinutes(), took.toSecondsPart())
                : String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    }

    static String count(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }
}
