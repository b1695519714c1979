package org.careerbenchmarks.template.sample;

/**
 * How far an invented school has come with a characteristic: able schools, easy characteristics and chance, and in
 * every later wave some more. A score never falls.
 */
final class Scores {

    private static final double SCHOOLS_DIFFER = 0.55;
    private static final double CHARACTERISTICS_DIFFER = 0.5;
    private static final double CHANCE = 0.75;
    private static final double PROGRESS = 0.7;
    private static final double PROGRESS_DIFFERS = 0.35;
    private static final double LEAST_PROGRESS = 0.15;
    private static final double CHANCE_OF_PROGRESS = 0.4;

    private final long seed;

    Scores(long seed) {
        this.seed = seed;
    }

    /**
     * A number around 0 in the first wave.
     *
     * @param wavesBefore how many waves came before
     */
    double get(String schoolId, String ref, int wavesBefore) {
        double score = SCHOOLS_DIFFER * gaussian("ability", schoolId)
                + CHARACTERISTICS_DIFFER * gaussian("ease", ref)
                + CHANCE * gaussian("chance", schoolId, ref);
        double pace = Math.max(LEAST_PROGRESS, PROGRESS + PROGRESS_DIFFERS * gaussian("progress", schoolId));
        for (int wave = 1; wave <= wavesBefore; wave++) {
            double luck = gaussian("luck", schoolId, ref, String.valueOf(wave));
            score += pace + CHANCE_OF_PROGRESS * Math.abs(luck);
        }
        return score;
    }

    private double gaussian(String... purpose) {
        return Draw.of(seed, purpose).gaussian();
    }
}
