package org.careerbenchmarks.assess;

import org.careerbenchmarks.assess.Attribution.NameMatch;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.reference.PanelSchool;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.School;
import org.careerbenchmarks.model.reference.Wave;
import org.jspecify.annotations.Nullable;

/** Looks up whose return it is. */
final class Attributor {

    private final Reference reference;
    private final SchoolNames names;

    Attributor(Reference reference) {
        this.reference = reference;
        this.names = new SchoolNames(reference);
    }

    Attribution attribute(ReturnForm form) {
        String urn = form.urn().value();
        String waveCode = form.wave().value();
        Wave wave = waveCode == null ? null : reference.waves().get(waveCode);
        PanelSchool panelSchool =
                urn == null ? null : reference.findPanelSchool(urn).orElse(null);
        School school = urn == null ? null : reference.schools().get(urn);
        if (school == null && panelSchool != null) {
            school = reference.schools().get(panelSchool.urn());
        }
        return new Attribution(reference, wave, panelSchool, school, compare(form, panelSchool, school));
    }

    private NameMatch compare(ReturnForm form, @Nullable PanelSchool panelSchool, @Nullable School school) {
        String name = form.schoolName().value();
        if (name == null || panelSchool == null) {
            return NameMatch.NOT_COMPARED;
        }
        return school != null && school.name().equals(name)
                ? NameMatch.SAME
                : names.compare(name, panelSchool.schoolId());
    }
}
