package org.careerbenchmarks.load;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which submissions were begun to be read and not finished: what may have ended the process that read them. */
public final class Begun {

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
