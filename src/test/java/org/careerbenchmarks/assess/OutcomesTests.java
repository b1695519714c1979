package org.careerbenchmarks.assess;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.careerbenchmarks._support.GeneratedDocument;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.model.FileDefect;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Opening;
import org.careerbenchmarks.model.Verdict;
import org.junit.jupiter.api.Test;

/**
 * What the rules make of a fixed set of returns, all in one file: whoever changes a rule sees, and shows in the
 * difference of that file, every outcome and message that changes with it.
 */
final class OutcomesTests {

    private static final Path OUTCOMES = Path.of("src", "test", "resources", "rules", "outcomes.txt");
    private static final RuleBook BOOK = new RuleBook(TestReference.reference(), 0.9);

    @Test
    void everyChangeOfARuleIsSeenInTheOutcomes() throws IOException {
        GeneratedDocument.compare(
                OUTCOMES,
                """
                What the rules make of the returns in the cases of RuleTests, of files that cannot be opened, and of the exports
                in the cases of SurveyRuleTests.
                Written by OutcomesTests; look at each difference as at one of the code.
                """
                        + files()
                        + returns()
                        + surveys());
    }

    private static String files() {
        return Arrays.stream(FileDefect.values())
                .map(defect -> shown(
                        "a file that is " + defect.name().toLowerCase(Locale.ROOT),
                        BOOK.assess(new Opening.Refused(defect, "this was seen"))))
                .collect(Collectors.joining());
    }

    private static String returns() {
        List<RuleCase> cases = new ArrayList<>(RuleTests.cases().toList());
        // By name, and not in the order of the book: a new rule is then one new paragraph.
        cases.sort(Comparator.comparing(RuleCase::rule));
        return cases.stream()
                .map(each -> shown("a return for " + each.rule(), BOOK.assess(each.fires())))
                .collect(Collectors.joining());
    }

    private static String surveys() {
        List<SurveyRuleCase> cases = new ArrayList<>(SurveyRuleTests.cases().toList());
        cases.sort(Comparator.comparing(SurveyRuleCase::rule));
        SurveyBook book = new SurveyBook(TestReference.reference(), 0.9);
        return cases.stream()
                .map(each -> shown("an export for " + each.rule(), book.assess(each.fires())))
                .collect(Collectors.joining());
    }

    private static String shown(String what, Verdict verdict) {
        int loaded = verdict.responses() == null
                ? verdict.assessments().size()
                : verdict.responses().all().size() - verdict.rejected();
        String numbers = "%d loaded, %d rejected, %d missing, %d not applicable"
                .formatted(loaded, verdict.rejected(), verdict.missing(), verdict.notApplicable());
        return "\n%s: %s (%s)\n%s"
                .formatted(
                        what,
                        verdict.outcome().code(),
                        numbers,
                        verdict.findings().stream().map(OutcomesTests::shown).collect(Collectors.joining()));
    }

    private static String shown(Finding finding) {
        return "  %s %s, %s: %s\n"
                .formatted(
                        finding.severity().code(),
                        finding.rule(),
                        finding.treatment().code(),
                        finding.message());
    }
}
