package org.careerbenchmarks.template.sample;

import java.util.List;
import java.util.Random;

/**
 * Chance that depends on nothing but a seed and what it is for, so that neither order nor number of schools changes it.
 *
 * <p>{@link Random} is specified to the bit, unlike the newer generators' derived methods.
 */
final class Draw {

    private final Random random;

    private Draw(long seed) {
        this.random = new Random(seed);
    }

    /** The chance for one purpose, such as {@code ("ability", "P017")}. */
    static Draw of(long seed, String... purpose) {
        long mixed = seed;
        for (String word : purpose) {
            for (int i = 0; i < word.length(); i++) {
                mixed = scatter(mixed + word.charAt(i));
            }
            mixed = scatter(mixed ^ 0x9E3779B97F4A7C15L);
        }
        return new Draw(scatter(mixed));
    }

    /** Spreads neighbouring numbers over all 64 bits (the finaliser of SplitMix64). */
    private static long scatter(long value) {
        long mixed = value + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    double gaussian() {
        return random.nextGaussian();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T from(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    <T> void shuffle(List<T> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            list.set(i, list.set(below(i + 1), list.get(i)));
        }
    }
}
