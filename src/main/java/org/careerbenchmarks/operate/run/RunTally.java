package org.careerbenchmarks.operate.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a run assessed and what was found in it, counted in the ledger. */
public final class RunTally {

    private final JdbcClient jdbc;
    private final long run;

    public RunTally(DataSource database, long run) {
        this.jdbc = JdbcClient.create(database);
        this.run = run;
    }

    /** The run that this one went on with. */
    public Optional<Long> findPrevious() {
        return jdbc.sql(
                        """
                        select max(earlier.job_execution_id)
                        from batch_job_execution this
                        join batch_job_execution earlier on earlier.job_instance_id = this.job_instance_id
                        where this.job_execution_id = ? and earlier.job_execution_id < this.job_execution_id
                        having count(*) > 0
                        """)
                .params(run)
                .query(Long.class)
                .optional();
    }

    /** How many submissions it assessed, by the outcome. */
    public Map<String, Integer> assessed() {
        return counts("select outcome, count(*) from intake.attempt where run = ? group by outcome order by outcome");
    }

    /** How many findings the rules made of them, by severity; those of comparisons belong to no run. */
    public Map<String, Integer> findings() {
        return counts(
                """
                select severity, count(*)
                from intake.finding
                join intake.attempt
                    on attempt.submission_id = finding.submission_id and attempt.attempt = finding.attempt
                where attempt.run = ?
                group by severity
                order by severity
                """);
    }

    private Map<String, Integer> counts(String sql) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        jdbc.sql(sql).params(run).query(row -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return counts;
    }

    /** {@code 140 files: 139 accepted, 1 rejected}; empty where it assessed none. */
    public String outcomes() {
        Map<String, Integer> outcomes = assessed();
        int files = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        return files == 0
                ? ""
                : Wording.count(files, "file", "files") + ": "
                        + outcomes.entrySet().stream()
                                .map(each -> "%,d %s"
                                        .formatted(
                                                each.getValue(), each.getKey().replace('_', ' ')))
                                .collect(Collectors.joining(", "));
    }
}
