package org.careerbenchmarks.publish.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** The figures of the surveys that are quoted: how many answered, and what moved most. */
final class SurveyKeyFigures {

    private static final int MOST_CHANGES = 3;

    private final SurveyTables surveys;
    private final Labels labels;

    SurveyKeyFigures(Contents contents) {
        this.surveys = contents.surveys();
        this.labels = contents.labels();
    }

    void write(Html page) {
        List<String> waves = surveys.waves();
        if (waves.isEmpty()) {
            return;
        }
        String now = waves.get(waves.size() - 1);
        writeFirstGroup(page, now);
        surveys.changes().stream()
                .filter(each -> each.panel().equals("all") && each.toWave().equals(now) && each.points() != null)
                .filter(each -> waves.size() > 1 && each.fromWave().equals(waves.get(waves.size() - 2)))
                .sorted(Comparator.comparing(SurveyKeyFigures::size).reversed())
                .limit(MOST_CHANGES)
                .forEach(each -> writeChange(page, each));
    }

    /** The definition decides which question comes first. */
    private void writeFirstGroup(Html page, String now) {
        for (SurveyTables.Question question : surveys.questions()) {
            for (SurveyTables.Option option : question.options()) {
                if (option.isGroup() && surveys.find(now, question, option).isPresent()) {
                    SurveyTables.Figure figure =
                            surveys.find(now, question, option).orElseThrow();
                    KeyFigures.card(
                            page,
                            Shown.percent(figure.percent()),
                            option.label() + ": " + question.text(),
                            base(figure.answered(), figure.respondents()) + ", " + labels.wave(now));
                    return;
                }
            }
        }
    }

    private void writeChange(Html page, SurveyTables.Change change) {
        SurveyTables.Question question = surveys.questions().stream()
                .filter(each -> each.id().equals(change.question()))
                .findFirst()
                .orElseThrow();
        String option = question.options().stream()
                .filter(each -> each.id().equals(change.option()))
                .findFirst()
                .map(SurveyTables.Option::label)
                .orElseGet(() -> Shown.words(change.option()));
        KeyFigures.card(
                page,
                Shown.percent(change.toPercent()),
                option + ": " + question.text() + " (" + labels.wave(change.fromWave()) + " "
                        + Shown.percent(change.fromPercent()) + ", change " + Shown.change(change.points())
                        + " percentage points)",
                Shown.count(change.toAnswered(), "answer") + "; " + labels.wave(change.fromWave()) + " "
                        + Shown.count(change.fromAnswered()));
    }

    private static BigDecimal size(SurveyTables.Change change) {
        BigDecimal points = change.points();
        return points == null ? BigDecimal.ZERO : points.abs();
    }

    private static String base(long answered, long respondents) {
        return Shown.count(answered) + " answers of " + Shown.count(respondents, "respondent");
    }
}
