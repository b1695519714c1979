package org.careerbenchmarks.ingest.reference;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.careerbenchmarks.model.reference.Area;
import org.careerbenchmarks.model.reference.Framework;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.model.reference.School;
import org.careerbenchmarks.model.reference.SchoolLink;
import org.careerbenchmarks.model.reference.Wave;

/** The folder of reference files, read and checked as a whole: what one file says, the others must bear out. */
public final class ReferenceFiles {

    private static final List<String> REQUIRED = List.of(
            FrameworkFile.NAME, WavesFile.NAME, AreasFile.NAME, SchoolsFile.NAME, SchoolLinksFile.NAME, PanelFile.NAME);
    private static final List<String> DIGESTED = List.of(
            FrameworkFile.NAME,
            WavesFile.NAME,
            AreasFile.NAME,
            SchoolsFile.NAME,
            SchoolLinksFile.NAME,
            PanelFile.NAME,
            HeadlinesFile.NAME,
            ExplanationsFile.NAME);

    private final Path folder;

    private ReferenceFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads the reference data of a run.
     *
     * @param folder the folder {@code reference} of the input
     * @throws BrokenReference at the first thing that is missing or wrong
     * @throws java.io.UncheckedIOException where a file is there and cannot be read
     */
    public static Reference read(Path folder) {
        return new ReferenceFiles(folder).read();
    }

    /** The files that make up the reference data of a folder, by their names in it. */
    public static SortedMap<String, Path> list(Path folder) {
        return ReferenceDigest.list(folder, DIGESTED);
    }

    private Reference read() {
        checkPresence();
        // Digested before it is read: a file replaced meanwhile is taken for changed by the next run, and read again.
        String digest = ReferenceDigest.of(folder, DIGESTED);
        Map<String, Framework> frameworks = FrameworkFile.read(file(FrameworkFile.NAME));
        Map<String, Wave> waves = WavesFile.read(file(WavesFile.NAME), frameworks);
        Map<String, Area> areas = AreasFile.read(file(AreasFile.NAME));
        PanelFile panel = PanelFile.read(file(PanelFile.NAME));

        List<SchoolLink> links = SchoolLinksFile.read(file(SchoolLinksFile.NAME));
        Succession succession = new Succession(links);
        panel.checkAgainst(succession);
        PanelUrns urns = new PanelUrns(panel.schools().values(), succession);
        Map<String, School> schools = SchoolsFile.read(file(SchoolsFile.NAME), urns.urns());
        panel.checkAgainst(schools, areas);

        return new Reference(
                frameworks,
                waves,
                areas,
                schools,
                links,
                panel.schools(),
                urns.dated(schools),
                HeadlinesFile.read(file(HeadlinesFile.NAME)),
                ExplanationsFile.read(file(ExplanationsFile.NAME)),
                SurveyFiles.read(folder, waves),
                digest);
    }

    private void checkPresence() {
        if (!Files.isDirectory(folder)) {
            throw new BrokenReference(
                    "the folder reference",
                    "is missing from the input",
                    "create it with " + String.join(", ", REQUIRED));
        }
        REQUIRED.forEach(name -> file(name).checkThere());
        file(HeadlinesFile.NAME).checkName();
        file(ExplanationsFile.NAME).checkName();
        checkNameOfSurveys();
    }

    private void checkNameOfSurveys() {
        if (!Files.isDirectory(folder.resolve(SurveyFiles.FOLDER))) {
            file(SurveyFiles.FOLDER).checkName();
        }
    }

    private ReferenceFile file(String name) {
        return new ReferenceFile(folder, name);
    }
}
