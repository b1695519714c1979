package org.careerbenchmarks.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.careerbenchmarks.model.RerunScope;
import org.springframework.jdbc.core.JdbcTemplate;

/** The submissions that wait to be taken in, in the order of their numbers. */
public final class Submissions {

    private final JdbcTemplate jdbc;

    public Submissions(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    /** The next ones behind a number, up to and with another. */
    public List<Registered> listRegistered(int after, int upTo, int most) {
        return jdbc.query(
                """
                select submission_id, file, sha256, bytes, attempt + 1
                from intake.submission
                where state = 'registered' and submission_id > ? and submission_id <= ?
                order by submission_id
                fetch first ? rows only
                """,
                (row, number) -> new Registered(
                        row.getInt(1), row.getString(2), row.getString(3), row.getLong(4), row.getInt(5)),
                after,
                upTo,
                most);
    }

    /** Puts those of the given SHA-256 that were refused as too large or too slow in the queue again. */
    public void reopenTooLarge(List<String> sha256s) {
        jdbc.batchUpdate(
                """
                update intake.submission set state = 'registered'
                where sha256 = ? and state = 'taken_in' and exists (
                    select 1 from intake.finding
                    where finding.submission_id = submission.submission_id
                        and finding.attempt = submission.attempt
                        and finding.rule in ('file_too_large', 'file_too_slow'))
                """,
                sha256s.stream().map(each -> new Object[] {each}).toList());
    }

    /**
     * Puts exports in the queue again whose survey is defined otherwise than when they were taken in, or is defined only
     * now: what the definition calls an option decides what the export says.
     *
     * @param digests of the definitions, by survey
     */
    public void reopenRedefined(Map<String, String> digests) {
        List<Object[]> redefined = new ArrayList<>();
        jdbc.query(
                """
                select s.submission_id, s.survey, a.definition_digest
                from intake.submission s
                join intake.attempt a on a.submission_id = s.submission_id and a.attempt = s.attempt
                where s.survey is not null and s.state = 'taken_in'
                """,
                row -> {
                    String digest = Objects.requireNonNullElse(row.getString(3), "");
                    if (!digest.equals(digests.getOrDefault(row.getString(2), ""))) {
                        redefined.add(new Object[] {row.getInt(1)});
                    }
                });
        jdbc.batchUpdate("update intake.submission set state = 'registered' where submission_id = ?", redefined);
    }

    /** Every submission that was ever registered, as somebody may choose it, in the order of their numbers. */
    public List<RerunScope.Candidate> listCandidates() {
        return jdbc.query(
                """
                select s.submission_id, s.file, s.sha256, s.set_aside_as, s.survey, a.wave, a.school_id, a.outcome
                from intake.submission s
                left join intake.attempt a on a.submission_id = s.submission_id and a.attempt = s.attempt
                order by s.submission_id
                """,
                (row, number) -> new RerunScope.Candidate(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8)));
    }

    /** Puts submissions in the queue again, whatever came of them. Until they are assessed they stand as they did. */
    public void reopen(List<Integer> submissions) {
        jdbc.batchUpdate(
                "update intake.submission set state = 'registered' where submission_id = ?",
                submissions.stream().map(each -> new Object[] {each}).toList());
    }

    public int countRegistered() {
        return jdbc.queryForObject("select count(*) from intake.submission where state = 'registered'", Integer.class);
    }

    /** The number of the first that waits, or one more than the last of all. */
    public int firstRegistered() {
        return jdbc.queryForObject(
                "select coalesce(min(submission_id), 1) from intake.submission where state = 'registered'",
                Integer.class);
    }

    public int lastRegistered() {
        return jdbc.queryForObject(
                "select coalesce(max(submission_id), 0) from intake.submission where state = 'registered'",
                Integer.class);
    }
}
