package org.careerbenchmarks.corpus.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.careerbenchmarks.model.Assessment;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Outcome;
import org.careerbenchmarks.model.Treatment;
import org.careerbenchmarks.model.Verdict;

/** What must come of a file. */
public sealed interface Expectation {

    /** The outcomes that are right. */
    Set<Outcome> outcomes();

    /** Fails unless the verdict is right. */
    void check(Verdict verdict);

    /** Nothing of the file is loaded, for one reason. */
    static Expectation quarantined(String... anyOfRules) {
        return new Refused(Set.of(anyOfRules), "");
    }

    /** Whichever rule it is that a file may break that is too much for us in one way or another. */
    static Expectation quarantinedSomehow() {
        return quarantined("file_too_large", "damaged_file", "unsafe_file", "file_too_slow");
    }

    /** The message says what the file is, and how to save it as a workbook. */
    static Expectation otherFormat(String saying) {
        return new Refused(Set.of("not_a_workbook"), saying);
    }

    /** The return is refused, for this reason among others. */
    static Expectation refusedReturn(Outcome outcome, String rule) {
        return new RefusedReturn(outcome, rule);
    }

    /** Either refused as a file, or read exactly as if nothing were wrong with it. */
    static Expectation harmless(Loaded asIfNothing) {
        return new Harmless(asIfNothing);
    }

    /** Loaded, with this finding among others. */
    static Expectation loadedWith(String finding) {
        return new LoadedWith(finding, Outcome.ACCEPTED_WITH_QUERY);
    }

    record Refused(Set<String> anyOfRules, String saying) implements Expectation {

        @Override
        public Set<Outcome> outcomes() {
            return Set.of(Outcome.QUARANTINED);
        }

        @Override
        public void check(Verdict verdict) {
            assertThat(verdict.outcome()).as(verdict.findings().toString()).isEqualTo(Outcome.QUARANTINED);
            assertThat(verdict.assessments()).isEmpty();
            assertThat(verdict.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.rule()).as(finding.message()).isIn(anyOfRules);
                assertThat(finding.treatment()).isEqualTo(Treatment.QUARANTINE_FILE);
                assertThat(finding.message()).contains(saying);
                if (finding.rule().equals("not_a_workbook")) {
                    assertThat(finding.message()).contains("Excel Workbook (.xlsx)");
                }
            });
        }
    }

    record RefusedReturn(Outcome outcome, String rule) implements Expectation {

        @Override
        public Set<Outcome> outcomes() {
            return Set.of(outcome);
        }

        @Override
        public void check(Verdict verdict) {
            assertThat(verdict.outcome()).as(verdict.findings().toString()).isEqualTo(outcome);
            assertThat(verdict.assessments()).isEmpty();
            assertThat(verdict.findings()).extracting(Finding::rule).contains(rule);
        }
    }

    /**
     * Exactly these answers are loaded.
     *
     * @param findings all of them, each as its rule and its place: {@code uncalculated_status Audit!D4}
     */
    record Loaded(Outcome outcome, List<String> findings, List<Assessment> assessments) implements Expectation {

        @Override
        public Set<Outcome> outcomes() {
            return Set.of(outcome);
        }

        @Override
        public void check(Verdict verdict) {
            assertThat(verdict.findings())
                    .extracting(finding -> finding.rule() + " " + finding.place())
                    .as(verdict.findings().toString())
                    .containsExactlyInAnyOrderElementsOf(findings);
            assertThat(verdict.outcome()).isEqualTo(outcome);
            assertThat(verdict.assessments()).isEqualTo(assessments);
        }
    }

    /** A finding is given as its rule and its place; none needs to be there where it is empty. */
    record LoadedWith(String finding, Outcome outcome) implements Expectation {

        @Override
        public Set<Outcome> outcomes() {
            return Set.of(outcome);
        }

        @Override
        public void check(Verdict verdict) {
            assertThat(verdict.findings())
                    .extracting(each -> each.rule() + " " + each.place())
                    .anyMatch(each -> each.startsWith(finding));
            assertThat(verdict.outcome()).as(verdict.findings().toString()).isEqualTo(outcome);
            assertThat(verdict.assessments()).isNotEmpty();
        }
    }

    record Harmless(Loaded asIfNothing) implements Expectation {

        @Override
        public Set<Outcome> outcomes() {
            return Set.of(Outcome.QUARANTINED, asIfNothing.outcome());
        }

        @Override
        public void check(Verdict verdict) {
            if (verdict.outcome() == Outcome.QUARANTINED) {
                quarantinedSomehow().check(verdict);
            } else {
                asIfNothing.check(verdict);
            }
        }
    }
}
