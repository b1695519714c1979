package org.careerbenchmarks.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which submissions were begun to be read and not finished: what may have ended the process that read them. */
public final class Begun {

    /** What is found of a submission that was begun too often. */
    public static final String RULE = "file_ends_reader";

    private final JdbcTemplate jdbc;

    public Begun(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    /** How often a submission was begun and never finished. */
    public int times(int submission) {
        return jdbc
                .queryForList("select times from intake.begun where submission_id = ?", Integer.class, submission)
                .stream()
                .findFirst()
                .orElse(0);
    }

    /** Whether any was, behind a number, up to and with another. */
    public boolean isAny(int after, int upTo) {
        return jdbc.queryForObject(
                        "select count(*) from intake.begun where submission_id > ? and submission_id <= ?",
                        Integer.class,
                        after,
                        upTo)
                > 0;
    }

    /** What was observed of those that were not read to be judged, by their numbers. */
    public Map<Integer, String> listJudgedUnread() {
        Map<Integer, String> observed = new HashMap<>();
        jdbc.query(
                """
                select s.submission_id, f.observed
                from intake.submission s
                join intake.finding f on f.submission_id = s.submission_id and f.attempt = s.attempt
                where f.rule = ?
                """,
                row -> {
                    observed.put(row.getInt(1), row.getString(2));
                },
                RULE);
        return observed;
    }

    /** A submission is about to be read. To be committed before it is. */
    public void note(int submission) {
        int noted = jdbc.update("update intake.begun set times = times + 1 where submission_id = ?", submission);
        if (noted == 0) {
            jdbc.update("insert into intake.begun (submission_id, times) values (?, 1)", submission);
        }
    }

    /** Submissions were read to their end; in the transaction that stores what came of them. */
    public void forget(List<? extends TakenIn> finished) {
        jdbc.batchUpdate(
                "delete from intake.begun where submission_id = ?",
                finished.stream()
                        .map(each -> new Object[] {each.submission().submissionId()})
                        .toList());
    }
}
