package org.careerbenchmarks.assess;

import org.careerbenchmarks.assess.Attribution.NameMatch;
import org.careerbenchmarks.assess.Attribution.UrnSource;
import org.careerbenchmarks.model.FileHint;
import org.careerbenchmarks.model.ReturnForm;
import org.careerbenchmarks.model.reference.PanelSchool;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.School;
import org.careerbenchmarks.model.reference.Wave;
import org.jspecify.annotations.Nullable;

/** Looks up whose return it is. */
final class Attributor {

    private record FoundUrn(@Nullable String urn, UrnSource source) {}

    private final Reference reference;
    private final SchoolNames names;
    private final DfeNumbers dfeNumbers;
    private final Mergers mergers;
    private final FrameworkWords words;

    Attributor(Reference reference) {
        this.reference = reference;
        this.names = new SchoolNames(reference);
        this.dfeNumbers = new DfeNumbers(reference);
        this.mergers = new Mergers(reference);
        this.words = new FrameworkWords(reference.frameworks());
    }

    Attribution attribute(ReturnForm form) {
        FoundUrn found = findUrn(form);
        String urn = found.urn();
        String waveCode = form.wave().value();
        Wave wave = waveCode == null ? null : reference.waves().get(waveCode);
        PanelSchool panelSchool =
                urn == null ? null : reference.findPanelSchool(urn).orElse(null);
        School school = urn == null ? null : reference.schools().get(urn);
        if (school == null && panelSchool != null) {
            school = reference.schools().get(panelSchool.urn());
        }
        return new Attribution(
                reference,
                wave,
                urn,
                found.source(),
                panelSchool,
                school,
                urn == null || panelSchool != null ? null : mergers.findPanelSchool(urn),
                wave == null ? null : words.findOtherVersion(form.answers(), wave.frameworkVersion()),
                compare(form, panelSchool, school));
    }

    /** On the sheet, by a number that stands there instead, or else in the name of the file. */
    private FoundUrn findUrn(ReturnForm form) {
        String written = form.urn().value();
        if (written != null || form.returnSheet() == null) {
            return new FoundUrn(written, UrnSource.SHEET);
        }
        String byNumber = form.dfeNumber() == null ? null : dfeNumbers.findUrn(form.dfeNumber());
        if (byNumber != null) {
            return new FoundUrn(byNumber, UrnSource.DFE_NUMBER);
        }
        String inName = findInName(form.hint());
        return new FoundUrn(inName, inName == null ? UrnSource.SHEET : UrnSource.FILE_NAME);
    }

    /** The only URN of the panel in the name of the file, unless that names another school as well. */
    private @Nullable String findInName(FileHint hint) {
        String only = null;
        for (String urn : hint.urns()) {
            if (reference.panelUrns().containsKey(urn)) {
                if (only != null) {
                    return null;
                }
                only = urn;
            }
        }
        return hint.schoolIds().size() == 1 ? only : null;
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
