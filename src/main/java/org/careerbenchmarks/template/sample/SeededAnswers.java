package org.careerbenchmarks.template.sample;

import java.util.List;
import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.Wave;

/** Answers by chance: in a first wave about 13 % fully, 30 % partially, in a second about 39 % and 40 %. */
final class SeededAnswers implements Answers {

    private static final double PARTIALLY_FROM = 0.19;
    private static final double FULLY_FROM = 1.23;

    private final Scores scores;
    private final List<String> waves;

    SeededAnswers(Reference reference, long seed) {
        this.scores = new Scores(seed);
        this.waves = List.copyOf(reference.waves().keySet());
    }

    @Override
    public Status get(String schoolId, Wave wave, String ref) {
        double score = scores.get(schoolId, ref, waves.indexOf(wave.wave()));
        if (score >= FULLY_FROM) {
            return Status.FULLY;
        }
        return score >= PARTIALLY_FROM ? Status.PARTIALLY : Status.NOT;
    }
}
