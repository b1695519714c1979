package org.careerbenchmarks.load;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The ledger of one warehouse, entered into an empty one: what arrived, when, with what, and what was explained. What
 * was taken in waits to be taken in again; what was set aside stays so. Of the other warehouse nothing is changed.
 */
public final class LedgerCopy {

    private static final String SUBMISSIONS =
            """
            select submission_id, file, sha256, bytes, stamp, received_at, arrival,
                case when state = 'taken_in' then 'registered' else state end, set_aside_as, survey, 0
            from intake.submission
            order by submission_id
            """;

    private static final String EXPLANATIONS =
            """
            select explanation_no, school_id, wave, rule, item, explanation, explained_by, explained_on, arrival
            from intake.explanation
            order by explanation_no
            """;

    private final JdbcTemplate from;

    public LedgerCopy(DataSource from) {
        this.from = new JdbcTemplate(from);
    }

    /** Files that wait to be taken in, or were taken in and are not part of the current edition. */
    public int countUnpublished() {
        return from.queryForObject(
                """
                select count(*)
                from intake.submission s
                where s.state = 'registered'
                    or (s.state = 'taken_in' and not exists (
                        select 1
                        from store.submission p
                        join store.current_edition c on c.edition = p.edition
                        where p.submission_id = s.submission_id))
                """,
                Integer.class);
    }

    /** The contents that the archive must have. */
    public List<String> listContents() {
        return from.queryForList(
                "select distinct sha256 from intake.submission where sha256 <> '' order by sha256", String.class);
    }

    /** How many submissions were assessed with other reference data than those of a digest. */
    public int countAssessedWithOther(String referenceDigest) {
        return from.queryForObject(
                """
                select count(*)
                from intake.submission s
                join intake.attempt a on a.submission_id = s.submission_id and a.attempt = s.attempt
                where s.state = 'taken_in' and a.reference_digest <> ?
                """,
                Integer.class,
                referenceDigest);
    }

    /** Writes everything in the caller's transaction. */
    public void into(DataSource database) {
        JdbcTemplate to = new JdbcTemplate(database);
        to.batchUpdate(
                """
                insert into intake.submission (submission_id, file, sha256, bytes, stamp, received_at, arrival, state,
                    set_aside_as, survey, attempt)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                rows(SUBMISSIONS));
        to.batchUpdate(
                """
                insert into intake.explanation (explanation_no, school_id, wave, rule, item, explanation, explained_by,
                    explained_on, arrival)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                rows(EXPLANATIONS));
        to.update(
                "update intake.arrival set arrival = ?",
                from.queryForObject("select arrival from intake.arrival", Integer.class));
    }

    private List<Object[]> rows(String query) {
        return from.query(query, (row, number) -> {
            Object[] values = new Object[row.getMetaData().getColumnCount()];
            for (int column = 0; column < values.length; column++) {
                values[column] = row.getObject(column + 1);
            }
            return values;
        });
    }
}
