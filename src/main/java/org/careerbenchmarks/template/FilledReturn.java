package org.careerbenchmarks.template;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.careerbenchmarks.model.reference.Area;
import org.careerbenchmarks.model.reference.PanelSchool;
import org.careerbenchmarks.model.reference.PanelUrn;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.School;
import org.careerbenchmarks.model.reference.Wave;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the value cells of one workbook.
 *
 * @param schoolName empty where the register does not know the school
 * @param localAuthority the authority's name, empty where it is not known
 * @param answers by ref; a characteristic without one stays blank
 */
public record FilledReturn(
        String urn,
        String schoolName,
        String localAuthority,
        Wave wave,
        @Nullable LocalDate completedOn,
        @Nullable String completedBy,
        Map<String, FilledAnswer> answers) {

    public FilledReturn {
        answers = Map.copyOf(answers);
    }

    /** The return as it is sent out: the identity as far as it is known, and nothing answered. */
    public static FilledReturn of(Reference reference, Wave wave, PanelSchool school) {
        String urn = urnOn(wave, reference, school);
        Optional<School> registered = Optional.ofNullable(reference.schools().get(urn));
        String name = registered.map(School::name).orElse("");
        String authority = registered
                .map(School::laCode)
                .map(reference.areas()::get)
                .map(Area::name)
                .orElse("");
        return new FilledReturn(urn, name, authority, wave, null, null, Map.of());
    }

    public FilledReturn withAnswers(LocalDate on, String by, Map<String, FilledAnswer> given) {
        return new FilledReturn(urn, schoolName, localAuthority, wave, on, by, given);
    }

    /** A school that became an academy gets its workbook under the URN it has when the wave opens. */
    private static String urnOn(Wave wave, Reference reference, PanelSchool school) {
        PanelUrn listed = reference.panelUrns().get(school.urn());
        if (listed == null || isValid(listed, wave)) {
            return school.urn();
        }
        return reference.panelUrns().values().stream()
                .filter(each -> each.schoolId().equals(school.schoolId()) && isValid(each, wave))
                .map(PanelUrn::urn)
                .max(Comparator.naturalOrder())
                .orElse(school.urn());
    }

    private static boolean isValid(PanelUrn urn, Wave wave) {
        LocalDate from = urn.validFrom();
        LocalDate to = urn.validTo();
        return (from == null || !from.isAfter(wave.opensOn())) && (to == null || !to.isBefore(wave.opensOn()));
    }
}
