package org.careerbenchmarks.operate.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What came of the submissions that a run assessed again, in a line. */
final class AgainLine {

    /** The runs that one run goes on with, and itself. */
    static final String RUNS =
            """
            (select same.job_execution_id
            from batch_job_execution same
            join batch_job_execution this on this.job_instance_id = same.job_instance_id
            where this.job_execution_id = ?)
            """;

    private final JdbcClient jdbc;
    private final long run;

    AgainLine(JdbcClient jdbc, long run) {
        this.jdbc = jdbc;
        this.run = run;
    }

    boolean isRerun() {
        return jdbc.sql("select count(*) from ops.rerun where run in " + RUNS)
                        .params(run)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private record Again(String schoolId, String before, String after) {}

    /** {@code 4 submissions of 2 schools assessed again: 1 rejected -> accepted}; empty where there were none. */
    String text() {
        List<Again> all = list();
        if (all.isEmpty()) {
            return "";
        }
        long schools = all.stream()
                .map(Again::schoolId)
                .filter(each -> !each.isEmpty())
                .distinct()
                .count();
        Map<String, Integer> changes = new TreeMap<>();
        all.stream()
                .filter(each -> !each.before().equals(each.after()))
                .forEach(each -> changes.merge(each.before() + " -> " + each.after(), 1, Integer::sum));
        List<String> words = new ArrayList<>();
        changes.forEach((change, times) -> words.add("%,d %s".formatted(times, change.replace('_', ' '))));
        return Wording.count(all.size(), "submission", "submissions")
                + (schools == 0 ? "" : " of " + Wording.count(schools, "school", "schools"))
                + " assessed again: "
                + (words.isEmpty() ? "every outcome as before" : String.join(", ", words));
    }

    /**
     * Compared with the edition before, which tells what came of comparing submissions as well; where there is none,
     * with the attempt before.
     */
    private List<Again> list() {
        return jdbc.sql(
                        """
                        select coalesce(standing.school_id, ''), coalesce(published.outcome, earlier.outcome),
                            standing.outcome
                        from intake.attempt
                        join intake.submission
                            on submission.submission_id = attempt.submission_id and submission.attempt = attempt.attempt
                        join intake.standing on standing.submission_id = attempt.submission_id
                        left join intake.attempt earlier
                            on earlier.submission_id = attempt.submission_id and earlier.attempt = attempt.attempt - 1
                        left join store.submission published
                            on published.submission_id = attempt.submission_id
                            and published.edition = (select max(edition) from store.edition where run not in %1$s)
                        where attempt.run in %1$s and (earlier.outcome is not null or published.outcome is not null)
                        """
                                .formatted(RUNS))
                .params(run, run)
                .query((row, number) -> new Again(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }
}
