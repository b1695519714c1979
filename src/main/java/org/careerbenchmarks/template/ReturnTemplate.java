package org.careerbenchmarks.template;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.careerbenchmarks.model.reference.Area;
import org.careerbenchmarks.model.reference.Framework;
import org.careerbenchmarks.model.reference.PanelSchool;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.Wave;

/**
 * The workbook of one wave, to be filled for any number of schools; several threads may fill it at once.
 *
 * <p>The same arguments give the same bytes.
 */
public final class ReturnTemplate {

    private final Framework framework;
    private final Wave wave;
    private final Map<String, byte[]> parts;
    private final FillableSheet returnSheet;
    private final FillableSheet auditSheet;

    private ReturnTemplate(Framework framework, Wave wave, Map<String, byte[]> parts) {
        this.framework = framework;
        this.wave = wave;
        this.parts = parts;
        this.returnSheet = new FillableSheet(parts.get(BlankWorkbook.RETURN_PART));
        this.auditSheet = new FillableSheet(parts.get(BlankWorkbook.AUDIT_PART));
    }

    /** The template of a wave; the names of the areas are the choices for the local authority. */
    public static ReturnTemplate of(Framework framework, Wave wave, Collection<Area> areas) {
        byte[] blank = BlankWorkbook.build(
                framework, wave, areas.stream().map(Area::name).toList());
        return new ReturnTemplate(framework, wave, RepeatableZip.unpack(blank));
    }

    /** The workbook that a school gets for a wave, with what is known of it filled in. */
    public static byte[] write(Reference reference, Wave wave, PanelSchool school) {
        return of(reference.getFramework(wave), wave, reference.areas().values())
                .fill(FilledReturn.of(reference, wave, school));
    }

    /** The workbook with these values in its cells. */
    public byte[] fill(FilledReturn filled) {
        if (!filled.wave().equals(wave)) {
            throw new IllegalArgumentException(
                    "a return of " + filled.wave().wave() + " in the template of " + wave.wave());
        }
        Map<String, byte[]> workbook = new LinkedHashMap<>(parts);
        workbook.put(BlankWorkbook.RETURN_PART, returnSheet.fill(ReturnSheet.values(filled)));
        workbook.put(BlankWorkbook.AUDIT_PART, auditSheet.fill(AuditSheet.values(framework, filled)));
        return RepeatableZip.pack(workbook);
    }
}
