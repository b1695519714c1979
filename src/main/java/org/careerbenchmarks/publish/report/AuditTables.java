package org.careerbenchmarks.publish.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.careerbenchmarks.model.Status;
import org.jspecify.annotations.Nullable;

/** What the tables of an edition say about the audits, in the order of the tables. */
record AuditTables(
        List<Coverage> coverage,
        Map<Place, StatusFigure> figures,
        List<Change> changes,
        List<CharacteristicFigure> characteristics,
        List<Average> averages) {

    static final String TOTAL = "total";
    static final String MATCHED = "matched";

    /** Where a figure stands in benchmark_status; {@code benchmark} may be {@code total}. */
    record Place(String wave, String area, String benchmark, Status status) {}

    /** A row of return_coverage. */
    record Coverage(
            String wave,
            boolean isPilot,
            String area,
            String name,
            long expected,
            long accepted,
            long rejected,
            long outstanding,
            long late,
            @Nullable BigDecimal percent) {}

    /** A row of benchmark_status, and what late_return_bounds says about it. */
    record StatusFigure(
            long characteristics,
            long answered,
            @Nullable BigDecimal percent,
            long schools,
            long expected,
            @Nullable Bounds bounds) {}

    /** How far a percentage can still move. */
    record Bounds(@Nullable BigDecimal lowest, @Nullable BigDecimal highest, boolean isSettled) {}

    /** A row of benchmark_change. */
    record Change(
            String fromWave,
            String toWave,
            String panel,
            String area,
            String benchmark,
            Status status,
            @Nullable BigDecimal fromPercent,
            @Nullable BigDecimal toPercent,
            @Nullable BigDecimal points,
            long fromSchools,
            long toSchools) {}

    /** A row of characteristic_status of the pilot area. */
    record CharacteristicFigure(
            String wave,
            String benchmark,
            String ref,
            Status status,
            long schools,
            long answered,
            @Nullable BigDecimal percent) {}

    /** A row of school_average of the pilot area. */
    record Average(String wave, Status status, long schools, @Nullable BigDecimal mean) {}

    /** Every wave there is, the first one first. */
    List<String> waves() {
        return coverage.stream().map(Coverage::wave).distinct().toList();
    }

    /** The waves with accepted returns. */
    List<String> heldWaves() {
        return pilot().filter(each -> each.accepted() > 0).map(Coverage::wave).toList();
    }

    /** The wave that the report is about: the latest with accepted returns. */
    Optional<String> now() {
        List<String> held = heldWaves();
        return held.isEmpty() ? Optional.empty() : Optional.of(held.get(held.size() - 1));
    }

    /** The wave that it is compared with: the one before. */
    Optional<String> before() {
        List<String> held = heldWaves();
        return held.size() < 2 ? Optional.empty() : Optional.of(held.get(held.size() - 2));
    }

    /** The two waves that are compared, the earlier one first; one or none where there are no more. */
    List<String> compared() {
        return Stream.concat(before().stream(), now().stream()).toList();
    }

    /** The pilot area in each wave. */
    Stream<Coverage> pilot() {
        return coverage.stream().filter(Coverage::isPilot);
    }

    /** The code of the pilot area; empty where there is none. */
    String pilotArea() {
        return pilot().findFirst().map(Coverage::area).orElse("");
    }

    /** The numbers of the benchmarks that have figures in a wave, {@code total} last. */
    List<String> benchmarks(String wave) {
        return figures.keySet().stream()
                .filter(place -> place.wave().equals(wave) && place.area().equals(pilotArea()))
                .map(Place::benchmark)
                .distinct()
                .toList();
    }

    Optional<StatusFigure> find(String wave, String area, String benchmark, Status status) {
        return Optional.ofNullable(figures.get(new Place(wave, area, benchmark, status)));
    }

    /** The changes between two waves in one panel and area, by benchmark. */
    Map<String, Map<Status, Change>> changes(Predicate<Change> wanted) {
        Map<String, Map<Status, Change>> found = new LinkedHashMap<>();
        changes.stream().filter(wanted).forEach(each -> found.computeIfAbsent(
                        each.benchmark(), key -> new LinkedHashMap<>())
                .put(each.status(), each));
        return found;
    }
}
