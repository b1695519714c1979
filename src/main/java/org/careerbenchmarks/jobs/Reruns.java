package org.careerbenchmarks.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.careerbenchmarks.load.Submissions;
import org.careerbenchmarks.publish.Edition;
import org.careerbenchmarks.publish.EditionDiff;
import org.careerbenchmarks.publish.Editions;
import org.careerbenchmarks.publish.TableDiff;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is kept of reruns, in {@code ops.rerun}. Works in the caller's transaction. */
final class Reruns {

    /** Told as outcomes or findings, or not figures at all. */
    private static final Set<String> NO_FIGURES = Set.of("submission", "finding", "assessment");

    private final DataSource database;
    private final JdbcTemplate jdbc;

    Reruns(DataSource database) {
        this.database = database;
        this.jdbc = new JdbcTemplate(database);
    }

    /** Whether the run, or one that it restarts, has put its submissions in the queue. */
    boolean hasBegun(long run) {
        return jdbc.queryForObject(
                        """
                        select count(*)
                        from ops.rerun
                        join batch_job_execution begun on begun.job_execution_id = rerun.run
                        join batch_job_execution this on this.job_instance_id = begun.job_instance_id
                        where this.job_execution_id = ?
                        """,
                        Integer.class,
                        run)
                > 0;
    }

    void begin(long run, Rerun rerun) {
        Integer current =
                new Editions(database).findCurrent().map(Edition::edition).orElse(null);
        jdbc.update(
                "insert into ops.rerun (run, wave, scope, reason, asked_by, edition_before) values (?, ?, ?, ?, ?, ?)",
                run,
                rerun.scope().wave(),
                rerun.scope().words(),
                rerun.reason(),
                rerun.askedBy(),
                current);
    }

    /** Notes what came of reruns, as soon as nothing of them waits any more; also of one that was killed before. */
    void end(int edition) {
        if (new Submissions(database).countRegistered() > 0) {
            return;
        }
        for (Open open : listOpen()) {
            String changed =
                    open.editionBefore().map(before -> changed(before, edition)).orElse("the first edition");
            jdbc.update(
                    "update ops.rerun set edition_after = ?, changed = ? where run = ?", edition, changed, open.run());
        }
    }

    private record Open(long run, Optional<Integer> editionBefore) {}

    private List<Open> listOpen() {
        return jdbc.query(
                "select run, edition_before from ops.rerun where edition_after is null order by run",
                (row, number) -> new Open(row.getLong(1), Optional.ofNullable(row.getObject(2, Integer.class))));
    }

    /** {@code 3 outcomes, 41 figures of 5 tables, 12 findings}. */
    private String changed(int before, int after) {
        if (before == after) {
            return "nothing";
        }
        List<TableDiff> tables = new EditionDiff(database, 0).between(before, after);
        List<TableDiff> figures = tables.stream()
                .filter(each -> !NO_FIGURES.contains(each.table().name()))
                .toList();
        List<String> words = new ArrayList<>();
        add(words, outcomes(before), "outcome", "outcomes");
        if (!figures.isEmpty()) {
            long rows = figures.stream().mapToLong(TableDiff::rowCount).sum();
            words.add(count(rows, "figure", "figures") + " of " + count(figures.size(), "table", "tables"));
        }
        tables.stream()
                .filter(each -> each.table().name().equals("finding"))
                .forEach(each -> add(words, each.rowCount(), "finding", "findings"));
        return words.isEmpty() ? "only what stands behind the figures" : String.join(", ", words);
    }

    private long outcomes(int before) {
        return jdbc.queryForObject(
                """
                select count(*)
                from store.submission then_
                join intake.standing on standing.submission_id = then_.submission_id
                where then_.edition = ? and standing.outcome <> then_.outcome
                """,
                Long.class,
                before);
    }

    private static void add(List<String> words, long count, String one, String many) {
        if (count > 0) {
            words.add(count(count, one, many));
        }
    }

    private static String count(long count, String one, String many) {
        return "%,d %s".formatted(count, count == 1 ? one : many);
    }
}
