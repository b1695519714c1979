package org.careerbenchmarks.assess;

import java.util.stream.Collectors;
import org.careerbenchmarks.model.reference.Area;
import org.careerbenchmarks.model.reference.PanelSchool;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.School;
import org.careerbenchmarks.model.reference.Wave;
import org.jspecify.annotations.Nullable;

/**
 * Whose return it is and of which wave, as far as that can be told.
 *
 * @param wave null where it is missing, unreadable or unknown
 * @param panelSchool the school of the panel that the URN leads to, or null
 * @param school what the register says about the URN, or null
 */
public record Attribution(
        Reference reference,
        @Nullable Wave wave,
        @Nullable PanelSchool panelSchool,
        @Nullable School school,
        NameMatch nameMatch) {

    /** How the name in a return compares with the names of the schools in the panel. */
    public enum NameMatch {
        /** There is no name, or no panel school to compare it with. */
        NOT_COMPARED,
        /** A name of the school, but for ways of writing it. */
        SAME,
        /** Nearly a name of the school. */
        SIMILAR,
        /** The name of another school of the panel, and not of this one. */
        OF_ANOTHER_SCHOOL,
        DIFFERENT
    }

    /** The waves that returns may be for: {@code 2019-07 (Baseline), 2020-07 (Year 1)}. */
    public String knownWaves() {
        return reference.waves().values().stream()
                .map(each -> each.wave() + " (" + each.label() + ")")
                .collect(Collectors.joining(", "));
    }

    /** The school's name in the register. */
    public String registeredName() {
        return school == null ? "not in the register" : school.name();
    }

    /** The name of the authority to which the register counts the school. */
    public String registeredAuthority() {
        Area area = school == null ? null : reference.areas().get(school.laCode());
        if (area != null) {
            return area.name();
        }
        return school == null ? "not in the register" : "authority " + school.laCode();
    }
}
