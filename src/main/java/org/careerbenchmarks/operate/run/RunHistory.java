package org.careerbenchmarks.operate.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was run, and what was to run and did not: paused or refused, it has no number and left nothing else behind. */
public final class RunHistory {

    private final JdbcClient jdbc;

    public RunHistory(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    /**
     * A line of the history.
     *
     * @param run null where it did not come to a run
     * @param job the job; of what is no run the schedule or the verb
     * @param began UTC
     * @param ended UTC; null while it goes on, or where its process died
     * @param files how many it took in; null where it did not come to a run
     * @param words what else is to be said; may be empty
     */
    public record Line(
            @Nullable Long run,
            String job,
            String status,
            LocalDateTime began,
            @Nullable LocalDateTime ended,
            @Nullable Long files,
            String words) {}

    /** The latest, the newest first. */
    public List<Line> list(int most) {
        return Stream.of(runs(most), firings(most), refusals(most))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Line::began)
                        .thenComparing(each -> each.run() == null ? 0 : each.run())
                        .reversed())
                .limit(most)
                .toList();
    }

    private List<Line> runs(int most) {
        return jdbc.sql(
                        """
                        select execution.job_execution_id, instance.job_name, execution.status,
                            execution.create_time, execution.end_time,
                            (select count(*) from intake.attempt where attempt.run = execution.job_execution_id),
                            rerun.wave, rerun.scope, rerun.reason, rerun.asked_by, rerun.edition_before,
                            rerun.edition_after, rerun.changed
                        from batch_job_execution execution
                        join batch_job_instance instance on instance.job_instance_id = execution.job_instance_id
                        left join (
                            select begun.job_instance_id, rerun.*
                            from ops.rerun
                            join batch_job_execution begun on begun.job_execution_id = rerun.run
                        ) rerun on rerun.job_instance_id = execution.job_instance_id
                        order by execution.job_execution_id desc
                        fetch first ? rows only
                        """)
                .params(most)
                .query((row, number) -> new Line(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3).toLowerCase(Locale.ROOT),
                        row.getObject(4, LocalDateTime.class),
                        row.getObject(5, LocalDateTime.class),
                        row.getLong(6),
                        row.getString("wave") == null ? "" : rerun(row)))
                .list();
    }

    /** {@code 2020-07, P017, for anna: "asked by phone"; edition 3 -> 4: 1 outcome, 41 figures of 5 tables}. */
    private static String rerun(ResultSet row) throws SQLException {
        String before = row.getString("edition_before");
        String after = row.getString("edition_after");
        String result = "not finished; the next run does what is left";
        if (after != null) {
            String editions = after.equals(before) || before == null ? after : before + " -> " + after;
            result = "edition " + editions + ": changed " + row.getString("changed");
        }
        return "%s, %s, for %s: \"%s\"; %s"
                .formatted(
                        row.getString("wave"),
                        row.getString("scope"),
                        row.getString("asked_by"),
                        row.getString("reason"),
                        result);
    }

    private List<Line> firings(int most) {
        return withoutRun(
                """
                select schedule, outcome, fired_at, ended_at, coalesce(words, '')
                from ops.firing
                where run is null and outcome is not null
                order by fired_at desc, firing desc
                fetch first ? rows only
                """,
                most);
    }

    private List<Line> refusals(int most) {
        return withoutRun(
                """
                select action, 'refused', happened_at, happened_at,
                    result || case when detail = '' then '' else ' (' || detail || ')' end || '; asked by ' || actor
                from ops.audit_entry
                where run is null and result like 'refused%'
                order by entry desc
                fetch first ? rows only
                """,
                most);
    }

    private List<Line> withoutRun(String sql, int most) {
        return jdbc.sql(sql)
                .params(most)
                .query((row, number) -> new Line(
                        null,
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDateTime.class),
                        row.getObject(4, LocalDateTime.class),
                        null,
                        row.getString(5)))
                .list();
    }
}
