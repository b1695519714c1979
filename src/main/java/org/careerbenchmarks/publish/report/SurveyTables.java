package org.careerbenchmarks.publish.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the tables of an edition say about the surveys.
 *
 * @param questions in the order of the latest survey, then those that only earlier ones asked
 */
record SurveyTables(List<Question> questions, Map<Place, Figure> figures, List<Change> changes) {

    /** Where a figure stands in survey_response. */
    record Place(String wave, String question, String option) {}

    /**
     * A question.
     *
     * @param type as a definition has it; empty where no definition knows the question any longer
     * @param waves that asked it, the first one first
     */
    record Question(String id, String text, String type, List<Option> options, List<String> waves) {

        boolean takesSeveral() {
            return type.equals("multi") || type.equals("coded");
        }

        boolean isScale() {
            return type.equals("scale");
        }

        List<Option> single() {
            return options.stream().filter(each -> !each.isGroup()).toList();
        }
    }

    /** An option, or a group of options that are counted together. */
    record Option(String id, String label, boolean isGroup) {}

    /** A row of survey_response. */
    record Figure(
            long count,
            long answered,
            long missing,
            long notApplicable,
            long respondents,
            @Nullable BigDecimal percent) {}

    /** A row of survey_change. */
    record Change(
            String fromWave,
            String toWave,
            String panel,
            String question,
            String option,
            @Nullable BigDecimal fromPercent,
            @Nullable BigDecimal toPercent,
            @Nullable BigDecimal points,
            long fromAnswered,
            long toAnswered) {}

    /** The waves with responses, the first one first. */
    List<String> waves() {
        return figures.keySet().stream().map(Place::wave).distinct().sorted().toList();
    }

    Optional<Figure> find(String wave, Question question, Option option) {
        return Optional.ofNullable(figures.get(new Place(wave, question.id(), option.id())));
    }

    /** Any figure of a question in a wave: they all have its bases. */
    Optional<Figure> bases(String wave, Question question) {
        return question.options().stream()
                .flatMap(option -> find(wave, question, option).stream())
                .findFirst();
    }

    /** How many responses a wave has. */
    long respondents(String wave) {
        return figures.entrySet().stream()
                .filter(each -> each.getKey().wave().equals(wave))
                .mapToLong(each -> each.getValue().respondents())
                .max()
                .orElse(0);
    }

    /** The changes of a question between the two latest waves that asked it, in one panel. */
    List<Change> changes(Question question, String panel) {
        List<String> waves = question.waves();
        if (waves.size() < 2) {
            return List.of();
        }
        String from = waves.get(waves.size() - 2);
        String to = waves.get(waves.size() - 1);
        return changes.stream()
                .filter(each ->
                        each.question().equals(question.id()) && each.panel().equals(panel))
                .filter(each -> each.fromWave().equals(from) && each.toWave().equals(to))
                .toList();
    }

    Optional<Change> findChange(Question question, Option option, String panel) {
        return changes(question, panel).stream()
                .filter(each -> each.option().equals(option.id()))
                .findFirst();
    }

    /** Options in their order, then the groups of them. */
    static List<Option> groupsLast(List<Option> options) {
        return Stream.concat(
                        options.stream().filter(each -> !each.isGroup()),
                        options.stream().filter(Option::isGroup))
                .toList();
    }

    /** The waves that a chart compares. */
    static List<String> lastTwo(List<String> waves) {
        return waves.subList(Math.max(0, waves.size() - 2), waves.size());
    }
}
