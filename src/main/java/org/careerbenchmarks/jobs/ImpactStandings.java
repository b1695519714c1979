package org.careerbenchmarks.jobs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.careerbenchmarks.jobs.ImpactTally.SettledFinding;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Where every submission stands among the others at one moment, and what was found when they were compared.
 *
 * @param submissions by their numbers
 * @param findings of the comparison, by submission
 * @param last the latest of all submissions
 */
record ImpactStandings(Map<Integer, Standing> submissions, Map<Integer, List<SettledFinding>> findings, int last) {

    record Standing(String file, String outcome) {}

    static ImpactStandings of(DataSource database) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        Map<Integer, Standing> submissions = new TreeMap<>();
        jdbc.query(
                """
                select submission.submission_id, submission.file, standing.outcome
                from intake.submission
                join intake.standing on standing.submission_id = submission.submission_id
                """,
                row -> {
                    submissions.put(row.getInt(1), new Standing(row.getString(2), row.getString(3)));
                });
        Map<Integer, List<SettledFinding>> findings = new HashMap<>();
        jdbc.query(
                "select submission_id, rule, severity, treatment, message from intake.finding where attempt = 0",
                row -> {
                    findings.computeIfAbsent(row.getInt(1), id -> new ArrayList<>())
                            .add(new SettledFinding(
                                    row.getString(2), List.of(row.getString(3), row.getString(4), row.getString(5))));
                });
        Integer last = jdbc.queryForObject("select max(submission_id) from intake.submission", Integer.class);
        return new ImpactStandings(submissions, findings, last == null ? 0 : last);
    }

    String outcome(int submission) {
        Standing standing = submissions.get(submission);
        if (standing == null) {
            return submission > last ? "new" : "not_settled";
        }
        return standing.outcome();
    }

    List<SettledFinding> findings(int submission) {
        return findings.getOrDefault(submission, List.of());
    }
}
