package org.careerbenchmarks.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.careerbenchmarks.model.reference.PanelSchool;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.Wave;

/** The folder of workbooks to send out for a wave. */
public final class TemplateFolder {

    private TemplateFolder() {}

    /**
     * Writes {@code <school_id>-<wave>.xlsx} for each panel school that belongs to the wave, over a file of that name.
     *
     * @param out created where it is absent; other files in it are left alone
     * @return how many workbooks
     */
    public static int write(Reference reference, Wave wave, Path out) {
        ReturnTemplate template = ReturnTemplate.of(
                reference.getFramework(wave), wave, reference.areas().values());
        List<PanelSchool> schools = reference.panel().values().stream()
                .filter(each -> each.belongsTo(wave))
                .toList();
        try {
            Files.createDirectories(out);
            for (PanelSchool school : schools) {
                Path file = out.resolve(FileName.of(school.schoolId() + "-" + wave.wave() + ".xlsx"));
                Files.write(file, template.fill(FilledReturn.of(reference, wave, school)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return schools.size();
    }
}
