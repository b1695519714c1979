package org.careerbenchmarks.template.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careerbenchmarks.model.reference.PanelSchool;
import org.careerbenchmarks.model.reference.Wave;
import org.careerbenchmarks.template.FileName;
import org.careerbenchmarks.template.FilledReturn;
import org.careerbenchmarks.template.ReturnTemplate;

/** A folder of reference data, filled returns and survey exports, as the pipeline takes it in. */
public final class Sample {

    private record PlannedReturn(Path file, Wave wave, PanelSchool school) {}

    private final SampleFolder folder;
    private final SampleSource source;

    private Sample(SampleFolder folder, SampleSource source) {
        this.folder = folder;
        this.source = source;
    }

    /**
     * Writes {@code reference/}, {@code returns/<wave>/} and for invented schools {@code surveys/<survey>/} into the
     * folder of the request. The same request gives the same bytes.
     *
     * @throws IllegalArgumentException with a sentence for the person who asked, when the folder holds other returns,
     *     exports or reference data than this sample would write: nothing is ever deleted or mixed
     */
    public static SampleSummary write(SampleRequest request) {
        Sample sample = new Sample(new SampleFolder(request.out()), SampleSource.of(request));
        try {
            return sample.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SampleSummary write() throws IOException {
        Map<Path, ReferenceFile> references = new TreeMap<>();
        source.files().forEach((name, file) -> references.put(folder.reference(name), file));
        List<PlannedReturn> returns = listReturns();
        Set<Path> own = new HashSet<>(references.keySet());
        returns.forEach(each -> own.add(each.file()));
        List<SurveyExport> exports = source.surveys().stream()
                .map(each -> SurveyExport.of(each, source.reference(), source.seed()))
                .toList();
        exports.forEach(each -> own.add(folder.survey(each)));
        folder.refuseOthers(own);
        for (Map.Entry<Path, ReferenceFile> each : references.entrySet()) {
            Files.createDirectories(each.getKey().getParent());
            each.getValue().write(each.getKey());
        }
        for (Wave wave : source.reference().waves().values()) {
            Files.createDirectories(folder.returns(wave));
            write(
                    wave,
                    returns.stream().filter(each -> each.wave().equals(wave)).toList());
        }
        for (SurveyExport each : exports) {
            Files.createDirectories(folder.survey(each).getParent());
            Files.write(folder.survey(each), each.bytes());
        }
        return new SampleSummary(
                source.reference().panel().size(),
                source.reference().waves().size(),
                returns.size(),
                exports.stream().mapToInt(each -> each.respondents().size()).sum());
    }

    private List<PlannedReturn> listReturns() {
        List<PlannedReturn> returns = new ArrayList<>();
        for (Wave wave : source.reference().waves().values()) {
            for (PanelSchool school : source.reference().panel().values()) {
                if (school.belongsTo(wave)) {
                    String name =
                            FilledReturn.of(source.reference(), wave, school).schoolName();
                    String words = (school.schoolId() + " " + name).strip();
                    returns.add(new PlannedReturn(
                            folder.returns(wave).resolve(FileName.of(words + ".xlsx")), wave, school));
                }
            }
        }
        return returns;
    }

    private void write(Wave wave, List<PlannedReturn> returns) {
        ReturnTemplate template = ReturnTemplate.of(
                source.reference().getFramework(wave),
                wave,
                source.reference().areas().values());
        ReturnFiller filler = new ReturnFiller(source.reference(), source.answers(), source.seed());
        // Each file depends on its school and wave alone, so that they can be made side by side.
        returns.parallelStream().forEach(each -> {
            byte[] workbook = template.fill(filler.fill(wave, each.school()));
            try {
                Files.write(each.file(), workbook);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
