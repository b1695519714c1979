package org.careerbenchmarks.ingest.reference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerbenchmarks.model.reference.SchoolLink;
import org.jspecify.annotations.Nullable;

/**
 * Which school took the place of which, one for one.
 *
 * <p>Where a school has two successors or two predecessors, or the register calls a succession a merger, an
 * amalgamation or a split, it does not say which school goes on: such links end a chain, and a person must decide.
 */
final class Succession {

    private static final String SUCCESSOR = "successor";
    private static final String PREDECESSOR = "predecessor";

    private record Pair(String older, String newer) {}

    private final Map<String, Set<String>> successors = new HashMap<>();
    private final Map<String, Set<String>> predecessors = new HashMap<>();
    private final Map<Pair, LocalDate> dates = new HashMap<>();
    private final Set<Pair> notOneForOne = new HashSet<>();

    Succession(List<SchoolLink> links) {
        links.forEach(this::add);
    }

    private void add(SchoolLink link) {
        String type = link.type().toLowerCase(Locale.ROOT);
        if (link.urn().equals(link.linkedUrn())) {
            return;
        }
        if (type.startsWith(SUCCESSOR)) {
            add(new Pair(link.urn(), link.linkedUrn()), type.equals(SUCCESSOR), link.establishedOn());
        } else if (type.startsWith(PREDECESSOR)) {
            add(new Pair(link.linkedUrn(), link.urn()), type.equals(PREDECESSOR), link.establishedOn());
        }
    }

    private void add(Pair pair, boolean isPlain, @Nullable LocalDate date) {
        successors.computeIfAbsent(pair.older(), urn -> new HashSet<>(2)).add(pair.newer());
        predecessors.computeIfAbsent(pair.newer(), urn -> new HashSet<>(2)).add(pair.older());
        if (!isPlain) {
            notOneForOne.add(pair);
        }
        if (date != null) {
            // Both sides of a pair may give a date; should they differ, the order of the rows must not matter.
            dates.merge(pair, date, (one, other) -> one.isBefore(other) ? one : other);
        }
    }

    /** All URNs that are one school with this one: itself, those before it and those after it. */
    Set<String> chain(String urn) {
        Set<String> chain = new LinkedHashSet<>();
        chain.add(urn);
        for (Optional<String> next = findSuccessor(urn); next.isPresent() && chain.add(next.get()); ) {
            next = findSuccessor(next.get());
        }
        for (Optional<String> next = findPredecessor(urn); next.isPresent() && chain.add(next.get()); ) {
            next = findPredecessor(next.get());
        }
        return chain;
    }

    /** The day on which a school took the place of another, where the links say so. */
    Optional<LocalDate> findStart(String urn) {
        return findPredecessor(urn).map(older -> dates.get(new Pair(older, urn)));
    }

    /** The last day before another school took its place, where the links say so. */
    Optional<LocalDate> findEnd(String urn) {
        return findSuccessor(urn).map(newer -> dates.get(new Pair(urn, newer))).map(date -> date.minusDays(1));
    }

    private Optional<String> findSuccessor(String urn) {
        return findOnly(successors.get(urn)).filter(newer -> isOneForOne(new Pair(urn, newer)));
    }

    private Optional<String> findPredecessor(String urn) {
        return findOnly(predecessors.get(urn)).filter(older -> isOneForOne(new Pair(older, urn)));
    }

    private boolean isOneForOne(Pair pair) {
        return !notOneForOne.contains(pair)
                && findOnly(successors.get(pair.older())).isPresent()
                && findOnly(predecessors.get(pair.newer())).isPresent();
    }

    private static Optional<String> findOnly(@Nullable Set<String> urns) {
        return urns == null || urns.size() != 1
                ? Optional.empty()
                : Optional.of(urns.iterator().next());
    }
}
