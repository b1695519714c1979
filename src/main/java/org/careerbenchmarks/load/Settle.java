package org.careerbenchmarks.load;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Decides, over all submissions at once, which are versions of one return, which are current and what must be queried.
 *
 * <p>Everything is worked out anew from the attempts, so that it depends neither on the order of reading nor on what
 * was decided before. Runs in the caller's transaction.
 */
public final class Settle {

    /** Raised when submissions are compared; a file each in {@code warehouse/checks/}. */
    private static final List<String> CHECKS =
            List.of("same_bytes", "same_answers", "several_in_one_arrival", "completed_before_earlier_version");

    private final JdbcTemplate jdbc;

    public Settle(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    public void run() {
        jdbc.update("delete from intake.standing");
        jdbc.update("insert into intake.standing (submission_id, attempt, outcome, wave, school_id, urn, version,"
                + " is_current, is_late, completed_on) "
                + SqlFile.read("settle/standing"));
        jdbc.update("delete from intake.finding where attempt = 0");
        int before = 0;
        for (String check : CHECKS) {
            before += raise(check, before);
        }
        jdbc.update(
                """
                update intake.standing
                set outcome = 'accepted_with_query'
                where outcome = 'accepted'
                    and submission_id in (
                        select submission_id from intake.finding where attempt = 0 and severity <> 'note')
                """);
    }

    private int raise(String check, int before) {
        String select = SqlFile.read("checks/" + check);
        return jdbc.update(
                """
                insert into intake.finding (submission_id, attempt, finding_no, rule, severity, treatment, observed,
                    expected, message)
                select submission_id, 0, ? + row_number() over (order by submission_id), ?, ?, ?, observed, expected,
                    message
                from (
                """
                        + select
                        + ") offenders",
                before,
                check,
                SqlFile.header(select, "severity"),
                SqlFile.header(select, "treatment"));
    }

    /**
     * Files that are registered from now on arrived later than these. Called with the publication, so that a run that
     * was killed before is not an arrival of its own.
     *
     * @return the number of the arrival, or 0 if nothing arrived
     */
    public int closeArrival() {
        int arrival = jdbc.queryForObject("select arrival from intake.arrival", Integer.class);
        int closed = jdbc.update(
                """
                update intake.arrival
                set arrival = arrival + 1
                where exists (
                    select 1 from intake.submission where submission.arrival = arrival.arrival and sha256 <> '')
                """);
        return closed == 0 ? 0 : arrival;
    }
}
