package org.careerbenchmarks.template.sample;

import java.util.List;
import java.util.stream.Stream;
import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.reference.Characteristic;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.Wave;

/**
 * Answers by chance: in a first wave about 13 % fully, 30 % partially, in a second about 39 % and 40 %. A few
 * characteristics of each school are held back and finished one a wave, so that no school gives all answers alike, those
 * of the wave before, or those of another school: each of that would be queried.
 */
final class SeededAnswers implements Answers {

    private static final double PARTIALLY_FROM = 0.19;
    private static final double FULLY_FROM = 1.23;
    private static final int ALWAYS_HELD_BACK = 2;

    private final Scores scores;
    private final List<String> waves;
    private final Reference reference;
    private final long seed;

    SeededAnswers(Reference reference, long seed) {
        this.scores = new Scores(seed);
        this.waves = List.copyOf(reference.waves().keySet());
        this.reference = reference;
        this.seed = seed;
    }

    @Override
    public Status get(String schoolId, Wave wave, String ref) {
        int number = waves.indexOf(wave.wave());
        int turn = heldBack(schoolId, wave).indexOf(ref);
        if (turn >= 0) {
            return turn < number ? Status.FULLY : Status.PARTIALLY;
        }
        double score = scores.get(schoolId, ref, number);
        if (score >= FULLY_FROM) {
            return Status.FULLY;
        }
        return score >= PARTIALLY_FROM ? Status.PARTIALLY : Status.NOT;
    }

    private List<String> heldBack(String schoolId, Wave wave) {
        List<Characteristic> all = reference.getFramework(wave).characteristics();
        Draw draw = Draw.of(seed, "held back", schoolId);
        return Stream.generate(() -> all.get(draw.below(all.size())).ref())
                .distinct()
                .limit(Math.min(all.size(), waves.size() + ALWAYS_HELD_BACK))
                .toList();
    }
}
