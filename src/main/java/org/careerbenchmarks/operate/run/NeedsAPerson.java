package org.careerbenchmarks.operate.run;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody must do after a run: files that were refused, queries to be answered, explanations that close none. */
final class NeedsAPerson {

    private static final int MOST_LINES = 10;

    /** What came with the run, and what it assessed again. */
    private static final String OF_THIS_RUN =
            """
            (submission.arrival = ? or exists (
                select 1
                from intake.attempt
                where attempt.submission_id = submission.submission_id
                    and attempt.attempt = submission.attempt
                    and attempt.run in %s))
            """
                    .formatted(AgainLine.RUNS);

    private final JdbcClient jdbc;
    private final int arrival;
    private final long run;

    NeedsAPerson(JdbcClient jdbc, int arrival, long run) {
        this.jdbc = jdbc;
        this.arrival = arrival;
        this.run = run;
    }

    /** How many files were rejected or quarantined. */
    int countRefused() {
        return count("standing.outcome in ('rejected', 'quarantined')");
    }

    List<String> list() {
        List<String> all = new ArrayList<>();
        int queries = count("standing.outcome = 'accepted_with_query'");
        if (queries > 0) {
            all.add(Wording.count(queries, "file has", "files have") + " queries to be answered (table finding)");
        }
        List<String> refused = refused();
        refused.stream().limit(MOST_LINES).forEach(all::add);
        all.addAll(idleExplanations());
        if (refused.size() > MOST_LINES) {
            all.add("and " + (refused.size() - MOST_LINES) + " more (\"./benchmarks status\" shows all)");
        }
        return all;
    }

    private int count(String condition) {
        return jdbc.sql(
                        """
                        select count(*)
                        from intake.submission
                        join intake.standing on standing.submission_id = submission.submission_id
                        where %s and %s
                        """
                                .formatted(OF_THIS_RUN, condition))
                .params(arrival, run)
                .query(Integer.class)
                .single();
    }

    private List<String> refused() {
        return jdbc.sql(
                        """
                        select file, finding.message
                        from intake.finding
                        join intake.standing
                            on standing.submission_id = finding.submission_id
                            and (finding.attempt = standing.attempt or finding.attempt = 0)
                        join intake.submission on submission.submission_id = finding.submission_id
                        where %s
                            and finding.treatment in ('reject_return', 'quarantine_file')
                        order by file, finding.attempt, finding_no
                        """
                                .formatted(OF_THIS_RUN))
                .params(arrival, run)
                .query((row, number) -> Printable.of(row.getString(1)) + ": " + Printable.of(row.getString(2)))
                .list();
    }

    private List<String> idleExplanations() {
        return jdbc.sql(
                        """
                        select school_id, wave, rule, item, reason
                        from intake.idle_explanation
                        order by school_id, wave, rule, item
                        fetch first ? rows only
                        """)
                .params(MOST_LINES)
                .query((row, number) -> Printable.of("reference/explanations.csv: %s, %s, %s%s: %s"
                        .formatted(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4).isEmpty() ? "" : ", " + row.getString(4),
                                row.getString(5))))
                .list();
    }
}
