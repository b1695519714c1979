package org.careerbenchmarks.assess;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careerbenchmarks.model.reference.PanelSchool;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.SchoolLink;
import org.jspecify.annotations.Nullable;

/**
 * The schools that the register connects with one of the panel, though not as its only predecessor or successor: by a
 * merger, an amalgamation or a split. Whose answers theirs are, a person must decide.
 */
final class Mergers {

    /** In the kinds of links as the register writes them, such as {@code Successor - merged}. */
    private static final List<String> TELLING_WORDS =
            List.of("successor", "predecessor", "merge", "amalgamat", "split");

    private final Map<String, PanelSchool> panelSchools = new HashMap<>();

    Mergers(Reference reference) {
        Map<String, Set<String>> neighbours = new HashMap<>();
        for (SchoolLink link : reference.links()) {
            if (isTelling(link.type().toLowerCase(Locale.ROOT))) {
                neighbours
                        .computeIfAbsent(link.urn(), any -> new LinkedHashSet<>())
                        .add(link.linkedUrn());
                neighbours
                        .computeIfAbsent(link.linkedUrn(), any -> new LinkedHashSet<>())
                        .add(link.urn());
            }
        }
        // In the order of the ids, so that of two schools of the panel it is always the same one.
        new TreeMap<>(reference.panel()).values().forEach(school -> reach(school, reference, neighbours));
    }

    /** The school of the panel with which that of a URN was merged, or from which it was split. */
    @Nullable
    PanelSchool findPanelSchool(String urn) {
        return panelSchools.get(urn);
    }

    private void reach(PanelSchool school, Reference reference, Map<String, Set<String>> neighbours) {
        Deque<String> open = new ArrayDeque<>();
        open.add(school.urn());
        while (!open.isEmpty()) {
            for (String urn : neighbours.getOrDefault(open.remove(), Set.of())) {
                if (panelSchools.putIfAbsent(urn, school) == null) {
                    open.add(urn);
                }
            }
        }
    }

    private static boolean isTelling(String type) {
        return TELLING_WORDS.stream().anyMatch(type::contains);
    }
}
