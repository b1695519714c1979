package org.careerbenchmarks.template.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.careerbenchmarks.model.reference.Wave;
import org.careerbenchmarks.template.FileName;

/** The folder that a sample is written into, laid out like the input folder. */
record SampleFolder(Path out) {

    Path reference(String name) {
        return out.resolve("reference").resolve(name);
    }

    Path returns(Wave wave) {
        return out.resolve("returns").resolve(FileName.of(wave.wave()));
    }

    Path survey(SurveyExport export) {
        return out.resolve("surveys").resolve(export.survey().survey()).resolve(export.fileName());
    }

    /**
     * Two samples in one folder would make a third that nobody asked for, so what another one left is refused: any file
     * under {@code returns} and {@code surveys}, tables of reference data and survey definitions.
     *
     * @param own the files that are about to be written
     */
    void refuseOthers(Set<Path> own) throws IOException {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new IllegalArgumentException(out + " is not a folder.");
        }
        List<Path> others = new ArrayList<>(listFiles(out.resolve("returns"), Integer.MAX_VALUE));
        others.addAll(listFiles(out.resolve("surveys"), Integer.MAX_VALUE));
        Stream.of(listFiles(out.resolve("reference"), 1), listFiles(out.resolve("reference/surveys"), 1))
                .flatMap(List::stream)
                .filter(file -> file.toString().matches(".*\\.(csv|yml)"))
                .forEach(others::add);
        others.removeIf(own::contains);
        if (!others.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s holds files that this sample would not write, such as %s: choose an empty folder."
                            .formatted(out, out.relativize(others.get(0))));
        }
    }

    private static List<Path> listFiles(Path folder, int depth) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> !Files.isDirectory(file)).sorted().toList();
        }
    }
}
