package org.careerbenchmarks.ingest.reference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.careerbenchmarks.model.reference.PanelSchool;
import org.careerbenchmarks.model.reference.PanelUrn;
import org.careerbenchmarks.model.reference.School;
import org.jspecify.annotations.Nullable;

/** Every URN that leads to a school of the panel: its own, and those that the school had before or got after. */
final class PanelUrns {

    private final SortedMap<String, String> schoolIds = new TreeMap<>();
    private final Succession succession;

    /** Expects a panel that agrees with the succession: no two of its schools in one chain. */
    PanelUrns(Collection<PanelSchool> panel, Succession succession) {
        this.succession = succession;
        for (PanelSchool school : panel) {
            succession.chain(school.urn()).forEach(urn -> schoolIds.put(urn, school.schoolId()));
        }
    }

    Set<String> urns() {
        return Collections.unmodifiableSet(schoolIds.keySet());
    }

    /** The URNs with the time of each: by the links, else by the register, which need not have all of them. */
    Map<String, PanelUrn> dated(Map<String, School> register) {
        SortedMap<String, PanelUrn> dated = new TreeMap<>();
        schoolIds.forEach((urn, schoolId) -> dated.put(urn, dated(schoolId, urn, register.get(urn))));
        return Collections.unmodifiableMap(dated);
    }

    private PanelUrn dated(String schoolId, String urn, @Nullable School school) {
        Optional<School> registered = Optional.ofNullable(school);
        LocalDate from = succession
                .findStart(urn)
                .or(() -> registered.map(School::openedOn))
                .orElse(null);
        LocalDate to = succession
                .findEnd(urn)
                .or(() -> registered.map(School::closedOn))
                .orElse(null);
        boolean isContradiction = from != null && to != null && to.isBefore(from);
        return isContradiction ? new PanelUrn(schoolId, urn, null, null) : new PanelUrn(schoolId, urn, from, to);
    }
}
