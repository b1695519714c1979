package org.careerbenchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerbenchmarks.jobs.Assessor;
import org.careerbenchmarks.jobs.ReferenceData;
import org.careerbenchmarks.jobs.Settings;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Verdict;
import org.careerbenchmarks.model.reference.Reference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Every case of the corpus is judged, explained and loaded as the list of defects says. */
class CorpusTests {

    /** Lines of which one file shows nothing: they are about runs and files that wait, which journeys show. */
    private static final Set<Integer> OF_RUNS = Set.of(12, 13, 14, 15);

    private static final Set<Integer> OF_SURVEYS = Set.of(72, 73, 74, 75, 76, 77);
    private static final int LAST_LINE = 83;
    private static final int LONGEST_MESSAGE = 1_000;

    @TempDir
    private static Path folder;

    private static Reference reference;
    private static Assessor assessor;

    @BeforeAll
    static void readReferenceData() throws IOException {
        Path files = Files.createDirectories(folder.resolve("input/reference"));
        for (String name : List.of("framework", "waves", "areas", "schools", "school-links", "panel")) {
            Files.copy(Path.of("input/reference", name + ".csv"), files.resolve(name + ".csv"));
        }
        Corpus.extend(files);
        reference = ReferenceData.read(files.getParent());
        Settings settings =
                new Binder(new MapConfigurationPropertySource(Map.of())).bindOrCreate("benchmarks", Settings.class);
        assessor = new Assessor(reference, settings);
    }

    static List<SentCase> cases() {
        return Corpus.cases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isJudgedAsTheListOfDefectsSays(SentCase each) throws IOException {
        Path workbook = Corpus.write(folder.resolve(each.file()), each.bytes(reference));

        Verdict verdict = assessor.assess(workbook, each.file());

        assertThat(each.compare(verdict, reference)).as(each.file()).isEmpty();
        assertThat(verdict.findings()).allSatisfy(CorpusTests::isWellSaid);
        if (verdict.outcome().isLoaded()) {
            int all = reference
                    .getFramework(reference.waves().get(each.what().wave()))
                    .size();
            assertThat(verdict.assessments().size() + verdict.rejected() + verdict.missing() + verdict.notApplicable())
                    .isEqualTo(all);
        }
    }

    private static void isWellSaid(Finding finding) {
        String place = finding.place().toString();
        assertThat(finding.message())
                .endsWith(".")
                .hasSizeLessThan(LONGEST_MESSAGE)
                .doesNotContainPattern("\\p{Cntrl}|\\{|null");
        assertThat(finding.message().startsWith(place + ": "))
                .as(finding.message())
                .isEqualTo(finding.place().sheet() != null);
        assertThat(finding.treatment() + " " + finding.severity())
                .as(finding.rule())
                .isEqualTo(Treatments.of(finding.rule()));
    }

    @Test
    void everyLineHasThreeWorkbooks() {
        Map<Integer, Long> counts = Corpus.cases().stream()
                .collect(Collectors.groupingBy(each -> each.what().line(), Collectors.counting()));
        Set<Integer> few = new TreeSet<>();
        IntStream.rangeClosed(1, LAST_LINE)
                .filter(line -> counts.getOrDefault(line, 0L) < 3)
                .forEach(few::add);

        assertThat(few)
                .isEqualTo(Stream.of(OF_RUNS, OF_SURVEYS)
                        .flatMap(Set::stream)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void noTwoCasesShareAFile() {
        assertThat(Corpus.cases()).extracting(SentCase::file).doesNotHaveDuplicates();
    }
}
