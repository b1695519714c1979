package org.careerbenchmarks.operate.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.careerbenchmarks.jobs.RunReport;
import org.careerbenchmarks.operate.run.RunEnded.Ending;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a data manager reads after a run: what came, what changed, what needs a person. */
final class NightNote {

    private final JdbcClient jdbc;
    private final RunReport report;
    private final long run;
    private final AgainLine again;
    private final NeedsAPerson needs;

    NightNote(DataSource database, RunReport report, long run) {
        this.jdbc = JdbcClient.create(database);
        this.report = report;
        this.run = run;
        this.again = new AgainLine(jdbc, run);
        this.needs = new NeedsAPerson(jdbc, report.arrival(), run);
    }

    void print(PrintStream out, Duration took) {
        out.println();
        line(out, "What came", whatCame());
        assessedAgain(out);
        new SurveyLines(jdbc).list().forEach(each -> line(out, "Survey", each));
        line(out, "Edition", edition());
        report.replaced()
                .ifPresent(folder -> line(out, "", "The folder there was of another warehouse; it is now " + folder));
        out.println();
        new RegionalTable(jdbc).print(out);
        out.println();
        line(out, "Outstanding", outstanding());
        needsAPerson(out);
        if (report.letters() > 0) {
            line(out, "Sent back", Wording.count(report.letters(), "letter", "letters") + " in " + report.lettersIn());
        }
        line(out, "Took", Wording.seconds(took) + " (run " + run + ")");
    }

    private static void line(PrintStream out, String what, String text) {
        out.printf("%-15s %s%n", what, text);
    }

    private void assessedAgain(PrintStream out) {
        String text = again.text();
        if (again.isRerun()) {
            line(out, "Rerun", text.isEmpty() ? "nothing to assess again" : text);
        } else if (!text.isEmpty()) {
            line(out, "Assessed again", text);
        }
        if (!report.missingCopies().isEmpty()) {
            line(out, "", "Not in the archive, so not assessed: " + Printable.of(report.missingCopies()));
        }
    }

    /** Outcomes of the files that came since the last finished run. */
    private Map<String, Integer> outcomes(boolean ofSurveys) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select standing.outcome, count(*)
                        from intake.submission
                        join intake.standing on standing.submission_id = submission.submission_id
                        where (submission.arrival = ? or (submission.sha256 = '' and submission.attempt = 0))
                            and (submission.survey is not null) = ?
                        group by standing.outcome
                        order by standing.outcome
                        """)
                .params(report.arrival(), ofSurveys)
                .query(row -> {
                    counts.put(row.getString(1), row.getInt(2));
                });
        return counts;
    }

    private String whatCame() {
        Map<String, Integer> returns = outcomes(false);
        Map<String, Integer> exports = outcomes(true);
        int waiting = returns.getOrDefault("waiting", 0) + exports.getOrDefault("waiting", 0);
        String came = Stream.of(counted(returns, "file", "files"), counted(exports, "survey export", "survey exports"))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("; "));
        came = came.isEmpty() ? "nothing new" : came;
        return waiting == 0 ? came : came + "; " + waiting + " still being written, left for the next run";
    }

    /** {@code 140 files: 139 accepted, 1 rejected}; empty where there are none. */
    private static String counted(Map<String, Integer> outcomes, String one, String many) {
        outcomes.remove("waiting");
        outcomes.remove("ignored");
        int files = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        return files == 0
                ? ""
                : Wording.count(files, one, many) + ": "
                        + outcomes.entrySet().stream()
                                .map(each -> "%,d %s"
                                        .formatted(
                                                each.getValue(), each.getKey().replace('_', ' ')))
                                .collect(Collectors.joining(", "));
    }

    private String edition() {
        return report.edition() + (report.isNewEdition() ? ", new" : ", unchanged") + ", in " + report.exportedTo();
    }

    private String outstanding() {
        List<String> waves = jdbc.sql(
                        """
                        select wave, outstanding, rejected, schools_expected
                        from published.return_coverage
                        where geographic_level = 'lep' and outstanding + rejected > 0
                        order by wave
                        """)
                .query((row, number) ->
                        row.getString(1) + ": " + row.getInt(2) + " of " + row.getInt(4) + " schools have sent nothing"
                                + (row.getInt(3) == 0 ? "" : ", " + row.getInt(3) + " sent nothing that could be used"))
                .list();
        return waves.isEmpty() ? "none" : String.join("; ", waves) + " (\"./benchmarks status\" names them)";
    }

    /** The same for whoever is told of the run without having waited for it. */
    RunEnded ended(String job, Duration took) {
        int refused = needs.countRefused();
        return new RunEnded(
                job,
                run,
                refused > 0 ? Ending.DONE_WITH_REJECTS : Ending.DONE,
                whatCame(),
                report.edition() + (report.isNewEdition() ? ", new" : ", unchanged"),
                report.isNewEdition() ? new MovedTotals(jdbc).list(report.edition()) : List.of(),
                needs.list(),
                "",
                took,
                refused);
    }

    private void needsAPerson(PrintStream out) {
        List<String> all = needs.list();
        line(out, "Needs a person", all.isEmpty() ? "nothing" : all.get(0));
        all.stream().skip(1).forEach(each -> line(out, "", each));
    }
}
