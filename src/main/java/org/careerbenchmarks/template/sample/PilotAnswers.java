package org.careerbenchmarks.template.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careerbenchmarks.model.Status;
import org.careerbenchmarks.model.reference.Characteristic;
import org.careerbenchmarks.model.reference.Framework;
import org.careerbenchmarks.model.reference.Wave;

/**
 * Answers whose totals are given: in each benchmark and wave the best scores are fully, the next partially achieved.
 *
 * <p>No status falls from the first wave to the second, and one school ends with every characteristic fully achieved.
 */
final class PilotAnswers implements Answers {

    private record Cell(String schoolId, String ref) {}

    private final Wave baseline;
    private final Scores scores;
    private final String best;
    private final Map<Cell, Status> first = new HashMap<>();
    private final Map<Cell, Status> second = new HashMap<>();

    private PilotAnswers(Wave baseline, Scores scores, String best) {
        this.baseline = baseline;
        this.scores = scores;
        this.best = best;
    }

    static PilotAnswers of(Wave baseline, Framework framework, Collection<String> schools, long seed) {
        Scores scores = new Scores(seed);
        String best = schools.stream()
                .max(Comparator.comparingDouble(school -> sum(scores, framework, school)))
                .orElseThrow();
        PilotAnswers answers = new PilotAnswers(baseline, scores, best);
        for (CalibrationCounts counts : BuiltIn.calibrationCounts()) {
            List<Cell> cells = new ArrayList<>();
            for (Characteristic each : framework.characteristics()) {
                if (each.benchmark() == counts.benchmark()) {
                    schools.forEach(school -> cells.add(new Cell(school, each.ref())));
                }
            }
            answers.answer(cells, counts);
        }
        return answers;
    }

    @Override
    public Status get(String schoolId, Wave wave, String ref) {
        Status status = (wave.equals(baseline) ? first : second).get(new Cell(schoolId, ref));
        if (status == null) {
            throw new IllegalStateException("no answer of " + schoolId + " to " + ref);
        }
        return status;
    }

    private void answer(List<Cell> cells, CalibrationCounts counts) {
        cells.sort(worstFirst(cells, 0));
        give(first, cells, counts.baseline());
        // Those who were further before come last, that is best; the totals of the second wave leave room for them.
        cells.sort(Comparator.comparing(this::isBest)
                .thenComparing(cell -> first.get(cell) == Status.FULLY)
                .thenComparing(worstFirst(cells, 1)));
        giveWithoutFalling(cells, counts.year1());
    }

    private static void give(Map<Cell, Status> answers, List<Cell> worstFirst, CalibrationCounts.Totals totals) {
        for (int i = 0; i < worstFirst.size(); i++) {
            Status status = i < totals.not()
                    ? Status.NOT
                    : i < totals.not() + totals.partially() ? Status.PARTIALLY : Status.FULLY;
            answers.put(worstFirst.get(i), status);
        }
    }

    /** Only what was not achieved before can stay so; of the rest the worst are partially achieved. */
    private void giveWithoutFalling(List<Cell> worstFirst, CalibrationCounts.Totals totals) {
        List<Cell> left = worstFirst.stream()
                .filter(cell -> first.get(cell) == Status.NOT)
                .limit(totals.not())
                .toList();
        left.forEach(cell -> second.put(cell, Status.NOT));
        List<Cell> others =
                worstFirst.stream().filter(cell -> !second.containsKey(cell)).toList();
        give(second, others, new CalibrationCounts.Totals(totals.fully(), totals.partially(), 0));
    }

    private boolean isBest(Cell cell) {
        return cell.schoolId().equals(best);
    }

    private Comparator<Cell> worstFirst(List<Cell> cells, int wavesBefore) {
        Map<Cell, Double> scored = new HashMap<>();
        cells.forEach(cell -> scored.put(cell, scores.get(cell.schoolId(), cell.ref(), wavesBefore)));
        return Comparator.<Cell, Double>comparing(scored::get)
                .thenComparing(Cell::schoolId)
                .thenComparing(Cell::ref);
    }

    private static double sum(Scores scores, Framework framework, String school) {
        return framework.characteristics().stream()
                .mapToDouble(each -> scores.get(school, each.ref(), 1))
                .sum();
    }
}
