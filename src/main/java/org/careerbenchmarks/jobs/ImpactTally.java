package org.careerbenchmarks.jobs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.careerbenchmarks.jobs.ImpactReport.Counts;
import org.careerbenchmarks.jobs.ImpactReport.SubmissionChange;
import org.careerbenchmarks.model.Assessment;
import org.careerbenchmarks.model.Finding;
import org.careerbenchmarks.model.Verdict;

/** Counts what is different for each submission, in itself and among the others. */
final class ImpactTally {

    /** A finding of the comparison of submissions. */
    record SettledFinding(String rule, List<String> rest) {}

    private final Map<Integer, Integer> answers = new HashMap<>();
    private final Map<Integer, Map<String, Counts>> findings = new HashMap<>();
    private int assessed;

    /** Whether two verdicts say the same. */
    static boolean isSame(Verdict one, Verdict other) {
        return withoutAnswers(one).equals(withoutAnswers(other)) && changedAnswers(one, other) == 0;
    }

    private static Verdict withoutAnswers(Verdict verdict) {
        return new Verdict(
                verdict.outcome(),
                verdict.wave(),
                verdict.schoolId(),
                verdict.urn(),
                verdict.completedOn(),
                verdict.completedBy(),
                List.of(),
                verdict.rejected(),
                verdict.missing(),
                verdict.notApplicable(),
                verdict.findings());
    }

    void assessed(int submission, Verdict before, Verdict after) {
        assessed++;
        int changed = changedAnswers(before, after);
        if (changed > 0) {
            answers.put(submission, changed);
        }
        Map<String, Counts> rules = compare(before.findings(), after.findings(), Finding::rule);
        if (!rules.isEmpty()) {
            findings.put(submission, rules);
        }
    }

    int assessed() {
        return assessed;
    }

    private static int changedAnswers(Verdict before, Verdict after) {
        Set<Assessment> one = new HashSet<>(before.assessments());
        Set<Assessment> other = new HashSet<>(after.assessments());
        Set<String> refs = new HashSet<>();
        one.stream().filter(each -> !other.contains(each)).forEach(each -> refs.add(each.ref()));
        other.stream().filter(each -> !one.contains(each)).forEach(each -> refs.add(each.ref()));
        return refs.size();
    }

    /** How many findings of each rule come and go; a finding that stays is neither. */
    private static <F> Map<String, Counts> compare(List<F> before, List<F> after, Function<F, String> rule) {
        Map<F, Integer> more = new HashMap<>();
        after.forEach(each -> more.merge(each, 1, Integer::sum));
        before.forEach(each -> more.merge(each, -1, Integer::sum));
        Map<String, Counts> changed = new TreeMap<>();
        more.forEach((each, times) -> {
            if (times != 0) {
                changed.merge(rule.apply(each), new Counts(Math.max(times, 0), Math.max(-times, 0)), Counts::plus);
            }
        });
        return changed;
    }

    /** What is different for each, what the comparison of submissions made of them included. */
    List<SubmissionChange> changes(ImpactStandings before, ImpactStandings after) {
        List<SubmissionChange> changes = new ArrayList<>();
        after.submissions().forEach((submission, standing) -> {
            Map<String, Counts> rules =
                    compare(before.findings(submission), after.findings(submission), SettledFinding::rule);
            findings.getOrDefault(submission, Map.of())
                    .forEach((rule, counts) -> rules.merge(rule, counts, Counts::plus));
            SubmissionChange change = new SubmissionChange(
                    standing.file(),
                    before.outcome(submission),
                    standing.outcome(),
                    answers.getOrDefault(submission, 0),
                    rules);
            if (change.hasOtherOutcome()
                    || change.answers() > 0
                    || !change.rules().isEmpty()) {
                changes.add(change);
            }
        });
        return changes;
    }

    /** The findings that come and go over all submissions. */
    static Map<String, Counts> byRule(List<SubmissionChange> changes) {
        Map<String, Counts> all = new TreeMap<>();
        changes.forEach(change -> change.rules().forEach((rule, counts) -> all.merge(rule, counts, Counts::plus)));
        return all;
    }
}
