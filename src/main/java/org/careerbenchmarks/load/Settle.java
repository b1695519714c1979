package org.careerbenchmarks.load;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Decides, over all submissions at once, which are versions of one return, which are current, which responses to surveys
 * count, what must be queried and which queries are explained.
 *
 * <p>Everything is worked out anew from the attempts and the explanations whenever any of them changed, so that it depends
 * neither on the order of reading nor on what was decided before. Runs in the caller's transaction.
 */
public final class Settle {

    /** The queries that decide, besides the checks. */
    static final List<String> DECISIONS = List.of(
            "settle/standing",
            "settle/comparison",
            "settle/response_standing",
            "settle/closed_query",
            "settle/idle_explanation");

    private static final int FETCHED_ROWS = 1_000;

    private final JdbcTemplate jdbc;

    public Settle(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
        this.jdbc.setFetchSize(FETCHED_ROWS);
    }

    /** Decides, unless nothing has changed since it was last decided, as on most nights. */
    public void run() {
        String basis = SettleBasis.of(jdbc);
        if (!jdbc.queryForList("select basis from intake.settled", String.class).contains(basis)) {
            decide();
            jdbc.update("delete from intake.settled");
            jdbc.update("insert into intake.settled (basis) values (?)", basis);
        }
    }

    private void decide() {
        Statistics.renew(
                jdbc, "intake.submission", "intake.attempt", "warehouse.assessment (submission_id, attempt, ref)");
        jdbc.update("delete from intake.standing");
        jdbc.update("insert into intake.standing (submission_id, attempt, outcome, wave, school_id, urn, version,"
                + " is_current, is_late, completed_on) "
                + SqlFile.read("settle/standing"));
        Statistics.renew(jdbc, "intake.standing");
        jdbc.update("delete from intake.comparison");
        jdbc.update("insert into intake.comparison (submission_id, attempt, wave, school_id, replaced_id,"
                + " replaced_attempt, previous_id, previous_attempt, previous_wave) "
                + SqlFile.read("settle/comparison"));
        jdbc.update("delete from warehouse.response_standing");
        jdbc.update("insert into warehouse.response_standing (submission_id, attempt, sheet_row, survey, wave,"
                + " school_id, is_counted, has_changed) "
                + SqlFile.read("settle/response_standing"));
        new SurveyTally(jdbc).run();
        jdbc.update("delete from intake.finding where attempt = 0");
        int before = 0;
        for (Check check : Check.list()) {
            before += raise(check, before);
        }
        jdbc.update(
                """
                update intake.standing
                set outcome = 'accepted_with_query'
                where outcome = 'accepted'
                    and exists (
                        select 1
                        from intake.finding
                        where finding.submission_id = standing.submission_id
                            and finding.attempt = 0
                            and finding.severity <> 'note')
                """);
        closeQueries();
    }

    private int raise(Check check, int before) {
        return jdbc.update(
                """
                insert into intake.finding (submission_id, attempt, finding_no, rule, severity, treatment, sheet,
                    cell, ref, observed, expected, message)
                select submission_id, 0, ? + row_number() over (order by submission_id, sheet, ref, cell, message),
                    ?, ?, ?, sheet, cell, ref, observed, expected, message
                from (
                """
                        + check.offenders()
                        + ") offenders",
                before,
                check.code(),
                check.severity().code(),
                check.treatment().code());
    }

    private void closeQueries() {
        jdbc.update("delete from intake.closed_query");
        jdbc.update("insert into intake.closed_query (submission_id, attempt, finding_no, explanation_no, explained) "
                + SqlFile.read("settle/closed_query"));
        jdbc.update(
                """
                update intake.standing
                set outcome = 'accepted'
                where outcome = 'accepted_with_query'
                    and exists (
                        select 1 from intake.closed_query where closed_query.submission_id = standing.submission_id)
                    and not exists (
                        select 1
                        from intake.finding
                        where finding.submission_id = standing.submission_id
                            and (finding.attempt = standing.attempt or finding.attempt = 0)
                            and finding.severity <> 'note'
                            and not exists (
                                select 1
                                from intake.closed_query closed
                                where closed.submission_id = finding.submission_id
                                    and closed.attempt = finding.attempt
                                    and closed.finding_no = finding.finding_no))
                """);
        jdbc.update("delete from intake.idle_explanation");
        jdbc.update("insert into intake.idle_explanation (school_id, wave, rule, item, reason) "
                + SqlFile.read("settle/idle_explanation"));
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
