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
 * @param urn the URN that counts, or null where there is none
 * @param urnSource where that URN comes from
 * @param panelSchool the school of the panel that the URN leads to, or null
 * @param school what the register says about the URN, or null
 * @param mergedWith the school of the panel with which that of the URN was merged or from which it was split, or null
 * @param otherVersion the version of the framework whose words the rows have instead of those of the wave, or null
 */
public record Attribution(
        Reference reference,
        @Nullable Wave wave,
        @Nullable String urn,
        UrnSource urnSource,
        @Nullable PanelSchool panelSchool,
        @Nullable School school,
        @Nullable PanelSchool mergedWith,
        @Nullable String otherVersion,
        NameMatch nameMatch) {

    /** Where the URN comes from that counts. */
    public enum UrnSource {
        /** From its place on the sheet, if there is one at all. */
        SHEET,
        /** From the register, by the DfE number that stands in its place. */
        DFE_NUMBER,
        /** From the name of the file, because there is none on the sheet. */
        FILE_NAME
    }

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
