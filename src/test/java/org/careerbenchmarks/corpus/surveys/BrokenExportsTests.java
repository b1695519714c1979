package org.careerbenchmarks.corpus.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.careerbenchmarks.assess.Card;
import org.careerbenchmarks.assess.RuleBook;
import org.careerbenchmarks.assess.SurveyBook;
import org.careerbenchmarks.ingest.workbook.Limits;
import org.careerbenchmarks.ingest.workbook.WorkbookOpener;
import org.careerbenchmarks.jobs.ReferenceData;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Opening;
import org.careerbenchmarks.model.Verdict;
import org.careerbenchmarks.model.reference.Reference;
import org.careerbenchmarks.normalise.survey.SurveyNormaliser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every broken export is judged, explained and loaded as it should be, and its good responses stay. */
class BrokenExportsTests {

    private static final double COMPLETENESS = 0.9;
    private static final int LONGEST_MESSAGE = 1_000;
    private static final long MEBIBYTE = 1024 * 1024;

    @TempDir
    private static Path folder;

    private static Reference reference;
    private static SurveyNormaliser normaliser;
    private static SurveyBook book;
    private static WorkbookOpener opener;

    @BeforeAll
    static void readReferenceData() throws IOException {
        Path files = Files.createDirectories(folder.resolve("input/reference"));
        for (String name : List.of("framework", "waves", "areas", "schools", "school-links", "panel")) {
            Files.copy(Path.of("input/reference", name + ".csv"), files.resolve(name + ".csv"));
        }
        BrokenExports.extend(files);
        reference = ReferenceData.read(files.getParent());
        normaliser = new SurveyNormaliser(reference.surveys().values());
        book = new SurveyBook(reference, COMPLETENESS);
        opener = new WorkbookOpener(
                new Limits(64 * MEBIBYTE, 256 * MEBIBYTE, 1_000, 100_000, 1_000, 1_000_000, Duration.ofSeconds(60)));
    }

    static List<String> cases() {
        return BrokenExports.files();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isJudgedAndLoadedAsItShouldBe(String file) throws IOException {
        ExportCase each = BrokenExports.cases().get(BrokenExports.files().indexOf(file));

        Verdict verdict = assess(each);

        List<String> found = verdict.findings().stream()
                .map(finding -> finding.rule() + " at " + finding.place())
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(each.findings());
        assertThat(verdict.outcome()).isEqualTo(each.outcome());
        assertThat(verdict.findings()).allSatisfy(BrokenExportsTests::isWellSaid);
        List<String> loaded = verdict.responses() == null ? List.of() : Expected.linesOf(verdict.responses());
        assertThat(loaded)
                .containsExactlyElementsOf(
                        each.expected(BrokenExports.given(each, reference)).lines());
    }

    private static Verdict assess(ExportCase each) throws IOException {
        Opening opening = opener.openExport(BrokenExports.write(folder, each, reference));
        if (opening instanceof Opening.Refused refused) {
            return new RuleBook(reference, COMPLETENESS).assess(refused);
        }
        return book.assess(normaliser.normalise(
                ((Opening.Opened) opening).workbook(), reference.surveys().get(each.survey())));
    }

    private static void isWellSaid(Finding finding) {
        assertThat(finding.message())
                .endsWith(".")
                .hasSizeLessThan(LONGEST_MESSAGE)
                .doesNotContainPattern("\\p{Cntrl}|\\{|null");
        assertThat(finding.message().startsWith(finding.place() + ": "))
                .as(finding.message())
                .isEqualTo(finding.place().sheet() != null);
    }

    @Test
    void everyRuleAboutSurveysIsMetByAnExport() {
        Set<String> met = BrokenExports.cases().stream()
                .flatMap(each -> each.findings().stream())
                .map(finding -> finding.substring(0, finding.indexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(met)
                .containsAll(RuleBook.cards().stream()
                        .filter(card -> card.stage().compareTo(Card.Stage.SURVEY) >= 0)
                        .map(Card::code)
                        .toList());
    }

    @Test
    void theGoodExportsShowWhatTheBrokenOnesAreMadeOf() {
        List<Given> good = BrokenExports.given(BrokenExports.cases().get(0), reference);

        assertThat(new Expected(good).lines().get(1))
                .isEqualTo("response R1 of P2001, loaded: {age_groups=infants juniors, lesson_forms=lessons visits, "
                        + "next_plan=begun, obstacles=time money, staff_support=poor, term_quality=neutral}");
    }
}
