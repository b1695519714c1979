package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.careerbenchmarks.jobs.ImpactReport;
import org.careerbenchmarks.jobs.ImpactReport.Counts;
import org.careerbenchmarks.jobs.ImpactReport.RowChange;
import org.careerbenchmarks.jobs.ImpactReport.SubmissionChange;
import org.careerbenchmarks.jobs.ImpactReport.TableChange;
import org.careerbenchmarks.operate.run.Printable;
import org.careerbenchmarks.operate.run.Wording;

/** What would be different, for people: the numbers in full, and some lines of each kind. */
final class ImpactText {

    private static final int MOST_SUBMISSIONS = 20;
    private static final int MOST_ROWS = 5;

    private final PrintStream out;

    ImpactText(PrintStream out) {
        this.out = out;
    }

    void print(ImpactReport report) {
        line(Wording.count(report.assessed(), "submission was", "submissions were")
                + " assessed again and compared with edition " + report.edition() + "; nothing is stored.");
        some("Not in the archive, so not assessed", report.missingCopies(), MOST_SUBMISSIONS, file -> file);
        if (report.isEmpty()) {
            line("Nothing would be different.");
            return;
        }
        List<SubmissionChange> outcomes = report.submissions().stream()
                .filter(SubmissionChange::hasOtherOutcome)
                .toList();
        some("Outcomes", outcomes, MOST_SUBMISSIONS, ImpactText::outcome);
        List<SubmissionChange> answers = report.submissions().stream()
                .filter(change -> change.answers() > 0)
                .toList();
        some(
                "Answers",
                answers,
                MOST_SUBMISSIONS,
                change -> change.file() + ": " + Wording.count(change.answers(), "answer", "answers"));
        some(
                "Findings",
                List.copyOf(report.rules().entrySet()),
                Integer.MAX_VALUE,
                rule -> rule.getKey() + ": " + counts(rule.getValue()));
        if (report.tables().isEmpty()) {
            line("No published table would be different.");
        }
        report.tables().forEach(this::print);
    }

    private void print(TableChange table) {
        // Findings are told by rule above; row by row they would bury the figures.
        int shown = table.table().equals("finding")
                ? 0
                : Math.min(MOST_ROWS, table.rows().size());
        long all = table.changed() + table.added() + table.removed();
        line(table.heading());
        table.rows().stream().limit(shown).map(RowChange::line).forEach(row -> line("  " + row));
        if (shown > 0 && all > shown) {
            line("  and " + Wording.count(all - shown, "other row", "other rows"));
        }
    }

    private <T> void some(String heading, List<T> all, int most, Function<T, String> words) {
        if (all.isEmpty()) {
            return;
        }
        line(heading + ":");
        all.stream().limit(most).map(words).forEach(text -> line("  " + text));
        if (all.size() > most) {
            line("  and " + Wording.count(all.size() - most, "other", "others"));
        }
    }

    private static String outcome(SubmissionChange change) {
        String rules = change.rules().entrySet().stream()
                .map(rule -> rule.getKey() + " " + counts(rule.getValue()))
                .collect(Collectors.joining("; "));
        return change.file() + ": " + words(change.before()) + " -> " + words(change.after())
                + (rules.isEmpty() ? "" : " (" + rules + ")");
    }

    private static String words(String outcome) {
        return outcome.replace('_', ' ');
    }

    private static String counts(Counts counts) {
        return Map.of("new", counts.added(), "gone", counts.removed()).entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByKey().reversed())
                .map(each -> "%,d %s".formatted(each.getValue(), each.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** File names are data. */
    private void line(String text) {
        out.println(Printable.of(text));
    }
}
