package org.careerbenchmarks.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks._support.Changes.hiding;
import static org.careerbenchmarks._support.Changes.merging;
import static org.careerbenchmarks._support.ReturnBuilder.aReturn;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.careerbenchmarks._support.Cell;
import org.careerbenchmarks._support.ReturnBuilder;
import org.careerbenchmarks._support.TestReference;
import org.careerbenchmarks.model.Assessment;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.Severity;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.Verdict;
import org.careerbenchmarks.model.reference.Characteristic;
import org.junit.jupiter.api.Test;

/** However a return is damaged, every characteristic is in exactly one of loaded, rejected, missing, not applicable. */
final class ConservationTests {

    private static final int FORMS = 500;
    private static final List<String> REFS = TestReference.framework().characteristics().stream()
            .map(Characteristic::ref)
            .toList();
    private static final List<Cell> STATUSES = List.of(
            Cell.text("Fully achieved"),
            Cell.text("PARTIALLY"),
            Cell.text("not achieved"),
            Cell.text("N/A"),
            Cell.text("Green"),
            Cell.text("A"),
            Cell.text("in progress"),
            Cell.text("x"),
            Cell.text("-"),
            Cell.text("nearly"),
            Cell.number("3"),
            Cell.text(" \u00a0"),
            Cell.text("Fullу achieved"),
            Cell.number("2"),
            Cell.formula("Not achieved"),
            Cell.error("#N/A"),
            Cell.uncalculated());
    private static final List<Cell> REF_CELLS = List.of(
            Cell.number("1.1"),
            Cell.number("2.3"),
            Cell.text(""),
            Cell.text("9.9"),
            Cell.text("x"),
            Cell.text("3.4."),
            Cell.text("Total"),
            Cell.number("43892"),
            Cell.error("#REF!"),
            Cell.uncalculated());
    private static final List<String> LABELS = List.of("Fully achieved", "Partially achieved", "Not achieved");
    private static final List<Cell> OTHER_CELLS = List.of(
            Cell.text("asap"),
            Cell.text("5/7/2020"),
            Cell.number("44017"),
            Cell.error("#VALUE!"),
            Cell.text("\u0000"),
            Cell.text("pupil Jane Smith"));

    private final RuleBook book = new RuleBook(TestReference.reference(), 0.9);

    @Test
    void everyCharacteristicIsInExactlyOneHeap() {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (int seed = 0; seed < FORMS; seed++) {
            Verdict verdict = book.assess(mutated(new Random(seed)).form());

            assertThat(verdict.assessments().size() + verdict.rejected() + verdict.missing() + verdict.notApplicable())
                    .as("characteristics of seed %s", seed)
                    .isEqualTo(itemsSeen(verdict) ? REFS.size() : 0);
            assertThat(verdict.assessments())
                    .as("refs of seed %s", seed)
                    .extracting(Assessment::ref)
                    .isSubsetOf(REFS);
            assertThat(verdict.assessments()).extracting(Assessment::ref).doesNotHaveDuplicates();
            assertThat(verdict.outcome()).as("outcome of seed %s", seed).isEqualTo(expectedOutcome(verdict));
            assertThat(verdict.assessments().isEmpty())
                    .isEqualTo(!verdict.outcome().isLoaded());
            assertEveryLossIsExplained(verdict, seed);
            outcomes.add(verdict.outcome());
        }
        assertThat(outcomes)
                .contains(Outcome.ACCEPTED, Outcome.ACCEPTED_WITH_QUERY, Outcome.REJECTED, Outcome.QUARANTINED);
    }

    /** What is neither loaded nor named in a finding would be lost silently. */
    private static void assertEveryLossIsExplained(Verdict verdict, int seed) {
        if (verdict.outcome().isLoaded()) {
            Set<String> loaded = Set.copyOf(
                    verdict.assessments().stream().map(Assessment::ref).toList());
            assertThat(REFS.stream().filter(ref -> !loaded.contains(ref)))
                    .as("refs that are not loaded, seed %s", seed)
                    .allMatch(ref -> verdict.findings().stream()
                            .anyMatch(finding -> ref.equals(finding.ref()) && finding.severity() != Severity.NOTE));
        }
    }

    private static boolean itemsSeen(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.treatment().compareTo(Treatment.REJECT_RETURN) >= 0)
                .allMatch(finding -> finding.rule().equals("too_few_answers"));
    }

    private static Outcome expectedOutcome(Verdict verdict) {
        List<Finding> findings = verdict.findings();
        if (findings.stream().anyMatch(each -> each.treatment() == Treatment.QUARANTINE_FILE)) {
            return Outcome.QUARANTINED;
        }
        if (findings.stream().anyMatch(each -> each.treatment() == Treatment.REJECT_RETURN)) {
            return Outcome.REJECTED;
        }
        boolean notesOnly = findings.stream().allMatch(each -> each.severity() == Severity.NOTE);
        return notesOnly ? Outcome.ACCEPTED : Outcome.ACCEPTED_WITH_QUERY;
    }

    private static ReturnBuilder mutated(Random random) {
        ReturnBuilder builder = aReturn();
        boolean ticked = random.nextInt(10) == 0;
        for (String ref : ticked ? REFS : List.<String>of()) {
            builder.empty(ref, "Status").put(ref, oneOf(LABELS, random), Cell.text("x"));
        }
        int changes = random.nextInt(7);
        for (int i = 0; i < changes; i++) {
            mutate(builder, random);
        }
        return builder;
    }

    private static void mutate(ReturnBuilder builder, Random random) {
        // Rows whose ref may have been changed are still found by their words, which no mutation touches.
        String ref = oneOf(REFS, random);
        switch (random.nextInt(15)) {
            case 0, 1, 2, 3 -> builder.answering(ref, oneOf(STATUSES, random));
            case 4 -> builder.put(ref, "Ref", oneOf(REF_CELLS, random));
            case 5 -> builder.row(ref, "", "Partially achieved");
            case 6 -> builder.row(ref, TestReference.wordsOf(ref), "");
            case 7 -> builder.put(ref, "Evidence", oneOf(OTHER_CELLS, random));
            case 8 -> builder.put(ref, "Target date", oneOf(OTHER_CELLS, random));
            case 9 -> builder.row("", "Total", oneOf(List.of("", "20"), random));
            case 10 -> builder.empty(ref, "Status");
            case 11 -> builder.after(merging('D', 4 + random.nextInt(19), 23));
            case 12 -> builder.after(hiding(4 + random.nextInt(20)));
            case 13 ->
                builder.withHeaders(
                        "Ref", "Characteristic", "Fully achieved", "Partially achieved", "Not achieved", "Status");
            default ->
                builder.with(
                        oneOf(List.of("School URN", "School name", "Audit round", "Completed on"), random),
                        oneOf(OTHER_CELLS, random));
        }
    }

    private static <T> T oneOf(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
