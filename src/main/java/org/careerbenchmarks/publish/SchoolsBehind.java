package org.careerbenchmarks.publish;

import static org.careerbenchmarks.publish.Part.ACCEPTED;
import static org.careerbenchmarks.publish.Part.ANSWERED;
import static org.careerbenchmarks.publish.Part.AREA;
import static org.careerbenchmarks.publish.Part.CHOSEN;
import static org.careerbenchmarks.publish.Part.EVERY;
import static org.careerbenchmarks.publish.Part.EXPECTED;
import static org.careerbenchmarks.publish.Part.LATE;
import static org.careerbenchmarks.publish.Part.STANDING;
import static org.careerbenchmarks.publish.Part.SUBMISSION;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Because of which schools a row of an edition is another than in an earlier one: those that give something else to
 * just this figure. None where the reference data, and no school, has moved it.
 */
final class SchoolsBehind {

    private static final Map<String, Set<Part>> PARTS = Map.of(
            "return_coverage", Set.of(STANDING, LATE),
            "benchmark_status", Set.of(EXPECTED, ACCEPTED, CHOSEN, ANSWERED),
            "late_return_bounds", Set.of(EXPECTED, ACCEPTED, CHOSEN, ANSWERED),
            "characteristic_status", Set.of(CHOSEN, ANSWERED),
            "school_average", Set.of(ACCEPTED, CHOSEN),
            "benchmark_change", Set.of(ACCEPTED, CHOSEN, ANSWERED),
            "school_average_change", Set.of(ACCEPTED, CHOSEN));

    private static final Map<String, Set<Part>> MEASURES = Map.of(
            "schools_in_pilot", Set.of(EXPECTED),
            "local_authorities", Set.of(EXPECTED, AREA),
            "characteristics_percent", Set.of(CHOSEN, ANSWERED),
            "mean_characteristics_per_school", Set.of(ACCEPTED, CHOSEN),
            "characteristics_percent_change", Set.of(CHOSEN, ANSWERED),
            "mean_characteristics_per_school_change", Set.of(ACCEPTED, CHOSEN),
            "lowest_benchmark_percent", Set.of(SUBMISSION, CHOSEN, ANSWERED),
            "schools_with_every_characteristic", Set.of(ACCEPTED, EVERY));

    private final EditionReturns returns;
    private final int before;
    private final int after;

    SchoolsBehind(EditionReturns returns, int before, int after) {
        this.returns = returns;
        this.before = before;
        this.after = after;
    }

    /** Their ids in order; of a row about one school this school. */
    List<String> list(TableDiff table, RowDiff row) {
        String school = table.find(row, "school_id");
        if (school != null) {
            return List.of(school);
        }
        return figure(table, row).map(this::list).orElse(List.of());
    }

    private List<String> list(MovedFigure figure) {
        Collection<String> waves = figure.waves().isEmpty() ? returns.waves() : figure.waves();
        return returns.schools().stream()
                .filter(each -> waves.stream().anyMatch(wave -> isBehind(figure, each, wave)))
                .toList();
    }

    private boolean isBehind(MovedFigure figure, String school, String wave) {
        return figure.parts().stream().anyMatch(part -> !value(figure, part, before, wave, school)
                .equals(value(figure, part, after, wave, school)));
    }

    private Object value(MovedFigure figure, Part part, int edition, String wave, String school) {
        Optional<ReturnState> state = returns.find(edition, wave, school)
                .filter(each -> figure.area() == null || each.areaCode().equals(figure.area()))
                .filter(each -> !figure.isMatched() || isAccepted(edition, figure.waves(), school));
        return part.of(state, returns.answers(edition, wave, school, figure.item()), figure.status());
    }

    private boolean isAccepted(int edition, Set<String> waves, String school) {
        return waves.stream().allMatch(wave -> returns.find(edition, wave, school)
                .filter(ReturnState::isAccepted)
                .isPresent());
    }

    private static Optional<MovedFigure> figure(TableDiff table, RowDiff row) {
        String name = table.table().name();
        if (name.equals("headline")) {
            return headline(table, row);
        }
        return Optional.ofNullable(PARTS.get(name)).map(parts -> {
            boolean isWhole = "lep".equals(table.find(row, "geographic_level"));
            String ref = table.find(row, "ref");
            return new MovedFigure(
                    waves(table, row),
                    "matched".equals(table.find(row, "panel")),
                    isWhole ? null : table.find(row, "area_code"),
                    ref == null ? item(table.find(row, "benchmark")) : EditionReturns.ref(ref),
                    Objects.requireNonNullElse(table.find(row, "status"), "fully"),
                    parts);
        });
    }

    private static Optional<MovedFigure> headline(TableDiff table, RowDiff row) {
        String measure = Objects.requireNonNullElse(table.find(row, "measure"), "");
        return Optional.ofNullable(MEASURES.get(measure))
                .map(parts -> new MovedFigure(
                        waves(table, row),
                        table.find(row, "from_wave") != null,
                        null,
                        item(table.find(row, "benchmark")),
                        Objects.requireNonNullElse(table.find(row, "category"), "fully"),
                        parts));
    }

    /** A headline may speak of all benchmarks, or of each of them. */
    private static String item(@Nullable String benchmark) {
        boolean isNumber = benchmark != null && benchmark.chars().allMatch(Character::isDigit);
        return isNumber ? benchmark : EditionReturns.TOTAL;
    }

    static Set<String> waves(TableDiff table, RowDiff row) {
        return Stream.of("wave", "from_wave", "to_wave")
                .map(column -> table.find(row, column))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
