package org.careerbenchmarks.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careerbenchmarks.jobs.ReferenceData;
import org.careerbenchmarks.model.reference.Reference;

/** All cases with the school of each, and the input folder that holds them. */
public final class Corpus {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-08-01T12:00:00Z"));
    private static final List<SentCase> CASES = assemble();

    private Corpus() {}

    /** Every case, in the order of the list of defects. */
    public static List<SentCase> cases() {
        return CASES;
    }

    private static List<SentCase> assemble() {
        List<CorpusCase> cases = Stream.of(
                        FileLines.cases(),
                        KindLines.cases(),
                        ContainerLines.cases(),
                        NameLines.cases(),
                        SheetLines.cases(),
                        HeaderLines.cases(),
                        TickLines.cases(),
                        RowLines.cases(),
                        RefLines.cases(),
                        StatusLines.cases(),
                        AnswerLines.cases(),
                        FormulaLines.cases(),
                        TextLines.cases(),
                        DateLines.cases(),
                        UrnLines.cases(),
                        SuccessionLines.cases(),
                        CoverLines.cases(),
                        PairLines.cases())
                .flatMap(List::stream)
                .toList();
        Map<String, CorpusSchool> schools = new LinkedHashMap<>();
        for (CorpusCase each : cases) {
            CorpusSchool plain = CorpusSchool.numbered(schools.size() + 1);
            CorpusSchool school = each.schoolOf() == null ? each.schoolFrom(plain) : schools.get(each.schoolOf());
            if (schools.put(each.name(), school) != null) {
                throw new IllegalStateException("two cases called " + each.name());
            }
        }
        return cases.stream()
                .map(each -> new SentCase(each, schools.get(each.name())))
                .toList();
    }

    /** Adds the schools of the corpus, two versions of the framework and a wave to a folder of reference files. */
    public static void extend(Path reference) {
        List<CorpusSchool> schools =
                CASES.stream().map(SentCase::school).distinct().toList();
        append(
                reference,
                "panel.csv",
                schools.stream().map(CorpusSchool::panelRow).toList());
        append(
                reference,
                "schools.csv",
                schools.stream().map(CorpusSchool::registerRow).toList());
        append(reference, "framework.csv", OtherFrameworks.rows(reference));
        append(reference, "waves.csv", List.of("2021-07,Year 2,202021,2021,2021-06-21,2021-07-16,2021-10-31"));
        for (String file : List.of("panel.csv", "schools.csv", "school-links.csv")) {
            List<String> rows = new ArrayList<>();
            CASES.forEach(each -> rows.addAll(each.what().referenceRows(file, each.school())));
            append(reference, file, rows);
        }
    }

    private static void append(Path reference, String file, List<String> rows) {
        try {
            Files.write(reference.resolve(file), rows, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Extends the reference files of an input folder and puts every case among its returns. */
    public static void writeTo(Path input) {
        extend(input.resolve("reference"));
        Reference reference = ReferenceData.read(input);
        for (SentCase each : CASES) {
            write(input.resolve(each.file()), each.bytes(reference));
        }
    }

    static Path write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
            Files.setLastModifiedTime(file, LONG_AGO);
            return file;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
