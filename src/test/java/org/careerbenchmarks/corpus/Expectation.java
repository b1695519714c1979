package org.careerbenchmarks.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.Place;
import org.jspecify.annotations.Nullable;

/** What is to come of a case; filled in by {@link CorpusCase}. */
final class Expectation {

    /** A day that is to be read, or that none is. */
    record Day(@Nullable LocalDate day) {}

    Outcome outcome = Outcome.ACCEPTED;
    final List<String> findings = new ArrayList<>();

    @Nullable
    Outcome settledOutcome;

    final List<String> settledFindings = new ArrayList<>();
    final Set<String> missing = new HashSet<>();
    final Map<String, UnaryOperator<Loaded>> differences = new LinkedHashMap<>();
    Function<Integer, String> cellOfRow = row -> "D" + row;
    String sheet = "Audit";

    @Nullable
    Day completedOn;

    /** What is to be loaded, given what a good return of this school would be. */
    List<Loaded> loaded(List<Loaded> good) {
        List<Loaded> expected = new ArrayList<>();
        if (outcome.isLoaded()) {
            for (Loaded each : good) {
                if (!missing.contains(each.ref())) {
                    expected.add(differences
                            .getOrDefault(each.ref(), UnaryOperator.identity())
                            .apply(moved(each)));
                }
            }
        }
        return expected;
    }

    private Loaded moved(Loaded each) {
        int row = Integer.parseInt(String.valueOf(each.place().cell()).substring(1));
        return each.at(new Place(sheet, cellOfRow.apply(row)));
    }

    Outcome outcomeAfterSettling() {
        return settledOutcome == null ? outcome : settledOutcome;
    }

    List<String> findingsAfterSettling() {
        List<String> all = new ArrayList<>(findings);
        all.addAll(settledFindings);
        return all;
    }
}
