package org.careerbenchmarks.operate.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.careerbenchmarks.operate.run.Printable;
import org.careerbenchmarks.operate.run.RunDetail;
import org.careerbenchmarks.operate.run.RunHistory;
import org.careerbenchmarks.operate.run.Wording;
import org.jspecify.annotations.Nullable;

/** Runs for people: the history, or one of them in full. */
final class RunsText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final PrintStream out;

    RunsText(PrintStream out) {
        this.out = out;
    }

    void print(List<RunHistory.Line> history) {
        out.printf(
                "%5s  %-12s %-10s %-19s %9s  %s%n", "run", "job", "status", "began (UTC)", "took", "what it took in");
        for (RunHistory.Line each : history) {
            boolean isRun = each.run() != null;
            out.printf(
                    "%5s  %-12s %-10s %-19s %9s  %s%n",
                    isRun ? each.run() : "",
                    Printable.of(each.job()),
                    Printable.of(each.status()),
                    time(each.began()),
                    isRun ? took(each.began(), each.ended()) : "",
                    each.files() == null ? Printable.of(each.words()) : Wording.count(each.files(), "file", "files"));
            if (isRun && !each.words().isEmpty()) {
                out.println("       " + Printable.of(each.words()));
            }
        }
    }

    void print(RunDetail run) {
        line("Run", run.run() + ", " + run.job() + ", " + run.status());
        line("Began", time(run.began()) + " UTC" + (run.machine().isEmpty() ? "" : " on " + run.machine()));
        line(
                "Ended",
                run.ended() == null ? "not yet" : time(run.ended()) + " UTC, after " + took(run.began(), run.ended()));
        if (run.goesOnWith() != null) {
            line("Goes on with", "run " + run.goesOnWith());
        }
        run.asked()
                .forEach((name, value) ->
                        line(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), value));
        line("Assessed", counts(run.assessed(), "nothing"));
        line("Findings", counts(run.findings(), "none"));
        line(
                "Edition",
                run.edition() == null ? "none" : run.edition() + (run.isNewEdition() ? ", new" : ", unchanged"));
        line("Log", run.log().toString());
        out.println();
        out.printf("%-24s %-10s %-19s %9s %7s %8s%n", "step", "status", "began (UTC)", "took", "read", "written");
        for (RunDetail.Step each : run.steps()) {
            out.printf(
                    "%-24s %-10s %-19s %9s %7d %8d%n",
                    each.step(),
                    each.status(),
                    each.began() == null ? "" : time(each.began()),
                    each.began() == null ? "" : took(each.began(), each.ended()),
                    each.read(),
                    each.written());
        }
        out.println();
        new AuditText(out).print(run.audit());
    }

    private void line(String what, String text) {
        out.printf("%-15s %s%n", what, Printable.of(text));
    }

    private static String counts(Map<String, Integer> counts, String none) {
        return counts.isEmpty()
                ? none
                : counts.entrySet().stream()
                        .map(each -> "%,d %s"
                                .formatted(each.getValue(), each.getKey().replace('_', ' ')))
                        .collect(Collectors.joining(", "));
    }

    private static String took(LocalDateTime began, @Nullable LocalDateTime ended) {
        return ended == null ? "" : Wording.seconds(Duration.between(began, ended));
    }

    private static String time(LocalDateTime time) {
        return TIME.format(time);
    }
}
