package org.careerbenchmarks.model.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Which whole percentages can be some k of n, rounded half up. */
public final class PossiblePercent {

    private PossiblePercent() {}

    /** How many of n make the percentage, or empty where no whole number does. */
    public static OptionalLong findCount(int percent, long n) {
        if (n <= 0) {
            return OptionalLong.empty();
        }
        // The first k whose percentage is not smaller.
        long k = Math.max(0, (long) Math.ceil((percent - 0.5) * n / 100) - 1);
        while (rounded(k, n) < percent) {
            k++;
        }
        return k <= n && rounded(k, n) == percent ? OptionalLong.of(k) : OptionalLong.empty();
    }

    /** What k of n is, in whole per cent, rounded half up. */
    public static long rounded(long k, long n) {
        return (200 * k + n) / (2 * n);
    }

    /** The bases nearest below n that make the percentage possible, the nearest first. */
    public static List<Long> basesBelow(int percent, long n, int most) {
        List<Long> bases = new ArrayList<>();
        for (long base = n - 1; base > 0 && bases.size() < most; base--) {
            if (findCount(percent, base).isPresent()) {
                bases.add(base);
            }
        }
        return bases;
    }
}
